import { z } from 'zod'
import { join } from '../join.ts'
import { named } from './named.ts'
import { nounsOnActions } from './on-actions.ts'
import { progressUpdate } from './progress-updates.ts'

/** What nouns put beside an owner's last words. */
export const besideUpdate = join(nounsOnActions, 'besideUpdate')
export type BesideUpdate = Partial<z.infer<z.ZodObject<typeof besideUpdate>>>

/** What an owner said, with what stands beside it. */
export const ProgressUpdateView = z.object({ ...progressUpdate, ...besideUpdate })
export type ProgressUpdateView = z.infer<typeof ProgressUpdateView>

named({ ProgressUpdateView })
