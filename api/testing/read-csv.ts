/** The rows of a CSV file as records, by its headings. @throws Error when it is no CSV. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  const body = text.replace(/^\ufeff/, '')
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body)
    if (!found) throw new Error('This is no CSV file')
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') rows.push([])
  }
  const [headings = [], ...records] = rows.slice(0, -1)
  return records.map((record) => Object.fromEntries(headings.map((heading, i) => [heading, record[i] ?? ''])))
}
