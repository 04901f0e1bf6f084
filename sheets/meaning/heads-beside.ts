import { meaningCalled } from './headings.ts'

/** What heads a table of risks, decisions or figures, and no plan by itself. */
const BESIDE =
  /^(risks?( description| ref| id| no)?|(risk )?scores?|impact score|member|attended|apologies)$|\b(likelihood|mitigat\w+|risk score|residual|indicator|baseline|outturn|decision)\b/i

/** Whether the heads of a table are those of what councils keep beside their plan: two of risks, say, and no action. */
export const headsBeside = (heads: readonly string[]): boolean =>
  heads.filter((head) => BESIDE.test(head.trim())).length >= 2 &&
  !heads.some((head) => /\bactions?\b/i.test(head) || meaningCalled(head) === 'recommendation')
