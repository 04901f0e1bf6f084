import { sayDay, type Day } from '../day.ts'

/** `August 2021`, where the day is not known or does not matter. */
export const sayMonth = (on: Day): string => sayDay(on).replace(/^\d+ /, '')
