/** Words of heads that are of before, or of what is hoped. */
const NOT_NOW =
  /\b(previous|prior|last (month|quarter|time|meeting)|before|baseline|target|expected|forecast|planned|predicted|at (the )?start|initial|inherent|residual|risk|impact|outcome|confidence|at (the )?end|original)\b/i

/** Whether a column is headed as a rating that is none of today. @example isNotNow('Previous RAG') // => true */
export const isNotNow = (heading: string): boolean => NOT_NOW.test(heading)
