import type { PublicPlanView } from '../../../domain/contract/public.ts'
import { sayPaperKind } from '../../../domain/words/papers.ts'

/**
 * What a published paper is called where it stands among others: its kind, and as at when and for which meeting it is;
 * its kind alone where it may say nothing of its own any more.
 *
 * @example
 * // => 'Committee report: Children’s services improvement plan, as at 14 October 2020, for Scrutiny on 18 December 2020'
 */
export const callPaper = ({
  kind,
  title,
  subtitle,
}: Pick<PublicPlanView['papers'][number], 'kind' | 'title' | 'subtitle'>): string =>
  [sayPaperKind(kind), subtitle ?? title ?? []].flat().join(': ')
