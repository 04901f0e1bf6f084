/**
 * The fields of a plan file that are of one line, wherever they stand in it: names, titles, and what stands in a cell.
 * A form reads each line end in one as a blank, and so does the import of a file.
 */
export const FILED_LINES: readonly string[] = [
  ...['title', 'shortTitle', 'paragraphs', 'movedTo', 'organisation', 'name', 'licence', 'minuteReference', 'who'],
  ...['council', 'label', 'sheetName', 'dueWords', 'fromWords', 'toWords'],
]

/** What holds words of one line by codes: the plan's own words for its statuses. */
export const FILED_LINES_BY_CODE = 'statusWords'
