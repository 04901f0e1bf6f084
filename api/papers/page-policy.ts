import { createHash } from 'node:crypto'
import { DRAFT_STYLE, STYLE } from '../../papers/html/style.ts'

const sourceOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** The style that a paper's page has within its bytes, as its policy names it: also of one that was written before this style. */
export function pagePolicyOf(page: string, { framedBy = "'self'" }: { framedBy?: string } = {}): string {
  const styles = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style = '']) => sourceOf(style))
  return policy(styles, framedBy)
}

/** A paper's page has its own style and nothing else: no script, and nothing from anywhere. */
const policy = (styles: readonly string[], framedBy = "'self'"): string =>
  [
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join(';')

/** The policy of a draft, which says it before it is written. */
export const DRAFT_POLICY = policy([STYLE, DRAFT_STYLE].map(sourceOf))
