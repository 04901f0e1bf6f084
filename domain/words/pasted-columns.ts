import type { PastedField } from '../pasted-columns.ts'

const FIELD: Record<PastedField, string> = {
  title: 'Title: what will be done',
  ref: 'Ref',
  owner: 'Owner, a post',
  area: 'Priority area',
  recommendations: 'Recommendations',
  startsOn: 'Starts on',
  due: 'When it is due',
  successMeasure: 'Success measure',
}

/** What a column of a pasted table can be, as somebody chooses it. */
export const sayPastedField = (field: PastedField): string => FIELD[field]
