/** Everything that any of these objects holds, in one. */
export type Joined<T> = (T extends unknown ? (one: T) => void : never) extends (one: infer All) => void
  ? { [Key in keyof All]: All[Key] }
  : never

/** What each noun says under a name; nothing of those that say nothing. */
type Said<Noun, Name extends string> = Noun extends Record<Name, infer What> ? What : never

/**
 * What each noun of a list says under one name, put together as one object,
 * with its exact type. A noun that says nothing there adds nothing.
 *
 * @example
 * join([{ view: { updates: 1 } }, { view: { steps: 2 } }, {}], 'view') // => { updates: 1, steps: 2 }
 */
export const join = <const Noun extends object, const Name extends string>(
  nouns: readonly Noun[],
  name: Name,
): Joined<Said<Noun, Name>> =>
  Object.assign({}, ...nouns.map((noun) => (noun as Partial<Record<Name, object>>)[name])) as Joined<Said<Noun, Name>>
