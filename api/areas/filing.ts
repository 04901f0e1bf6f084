import { FiledArea } from '../../domain/contract/filed/areas.ts'
import { Num } from '../../domain/contract/filed/fields.ts'
import { areas } from '../../db/schema/index.ts'
import { filing } from '../plan-file/filing.ts'
import { postsFiling } from '../posts/filing.ts'

export const areasFiling = filing({
  list: 'areas',
  called: 'priority area',
  table: areas,
  shape: FiledArea,
  name: { field: 'number', shape: Num() },
  references: { sponsorPost: postsFiling },
})
