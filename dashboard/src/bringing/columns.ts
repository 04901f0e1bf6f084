import type { TableAsked } from '../../../domain/sheet-asks.ts'

/** A table as it is called: by its sheet, and by its row where it stands below another of it. */
export const nameOf = ({ name, from }: TableAsked): string => (from === undefined ? name : `${name}, from row ${from}`)

/** The same as the address of its page asks for it. */
export const askedOf = ({ name, from }: TableAsked): Record<string, string | number> => ({
  sheet: name,
  ...(from !== undefined && { from }),
})
