/** What stands between given name and surname, and is of the surname: al-Khan, de Souza, van den Berg. */
const PARTICLES =
  'al|el|ul|abu|umm|bin|bint|ibn|ben|de|da|das|do|dos|du|des|di|del|della|dello|la|le|las|los|van|von|der|den|dem|ter|te|zu|zur|av|af|ap|mac|mc|st'
export const PARTICLE = `(?:${PARTICLES.split('|')
  .flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1), one.toUpperCase()])
  .join('|')})\\.?[ -]`

/** A quote within it belongs to it, and one behind it to nobody. */
const CAPITALS = "\\p{Lu}(?:[\\p{L}.]|'(?=\\p{L}))*(?:-\\p{Lu}(?:[\\p{L}.]|'(?=\\p{L}))*)*"
export const SURNAME = `(?:${PARTICLE}){0,3}(?:[dlo]')?${CAPITALS}`

/** A word of two letters or more with a capital, which hyphens may join to others. */
export const CAPITAL = "\\p{Lu}(?:'?[\\p{L}\\p{M}])+(?:-(?:'?[\\p{L}\\p{M}])+){0,4}"

/** Nothing that such a word would be a part of stands before it. */
export const BEGINS = "(?<![\\p{L}\\p{N}]|\\p{L}['-])"

export const INITIALS = '(?:\\p{Lu}(?:\\. ?| )){0,3}'
