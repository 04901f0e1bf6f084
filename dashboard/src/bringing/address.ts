/** The pages of a sheet that is on its way, each with what it is called among the others. */
export const SHEET_PAGES = ['', 'doubts', 'columns', 'rows'] as const
export type SheetPage = (typeof SHEET_PAGES)[number]

/** @example sheetHref('0197', 'rows', { page: 2 }) // => '/start/sheet/0197/rows?page=2' */
export function sheetHref(id: string, page: SheetPage = '', query: Record<string, string | number> = {}): string {
  const asked = new URLSearchParams(Object.entries(query).map(([name, said]) => [name, String(said)])).toString()
  return `/start/sheet/${encodeURIComponent(id)}${page && `/${page}`}${asked && `?${asked}`}`
}
