import { Key } from '../../domain/contract/filed/fields.ts'
import { FiledSource } from '../../domain/contract/filed/sources.ts'
import { sources } from '../../db/schema/index.ts'
import { filing } from '../plan-file/filing.ts'

export const sourcesFiling = filing({
  list: 'sources',
  called: 'source',
  table: sources,
  shape: FiledSource,
  name: { field: 'key', shape: Key() },
})
