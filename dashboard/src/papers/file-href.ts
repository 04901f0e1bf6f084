import { addressOf } from '../../../domain/contract/endpoint.ts'
import type { IssuedForm } from '../../../domain/papers.ts'

/** Where a file of an issued paper is. */
export const fileHref = (plan: string, id: string, as: IssuedForm): string =>
  `/api${addressOf({ path: '/plans/:plan/papers/:id' }, { plan, id })}?as=${as}`
