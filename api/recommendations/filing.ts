import { Num } from '../../domain/contract/filed/fields.ts'
import { FiledRecommendation } from '../../domain/contract/filed/recommendations.ts'
import { recommendationAreas, recommendations } from '../../db/schema/index.ts'
import { areasFiling } from '../areas/filing.ts'
import { filing } from '../plan-file/filing.ts'
import { sourcesFiling } from '../sources/filing.ts'

export const recommendationsFiling = filing({
  list: 'recommendations',
  called: 'recommendation',
  table: recommendations,
  shape: FiledRecommendation,
  name: { field: 'number', shape: Num() },
  references: { source: sourcesFiling },
  links: { areas: { noun: areasFiling, table: recommendationAreas, from: 'recommendationId', to: 'areaId' } },
})
