/** Nobody says a day, or when something is due, in more letters than these. */
const LONGEST_TIME = 500

/** Whether words are so long that they are no time: they are not looked into, since some patterns take the square of a length. */
export const isNoTime = (typed: string): boolean => typed.length > LONGEST_TIME
