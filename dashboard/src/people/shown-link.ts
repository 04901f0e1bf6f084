import type { LinkMade } from '../../../domain/contract/one-time-links.ts'

/** A link that was made, as the page that shows it has it. */
export interface ShownLink {
  kind: LinkMade['kind']
  email: string
  /** Its whole address. */
  href: string
  beside: LinkMade['beside']
}
