/** Nobody's name is longer; it fits on a line of a paper. */
export const LONGEST_NAME = 200
