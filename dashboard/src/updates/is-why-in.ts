import type { Draft } from '../forms/drafts/draft.ts'

/** Whether what a browser kept has a sentence on why nothing has changed: its box is then needed, owed or not. */
export const isWhyIn = ({ boxes }: Pick<Draft, 'boxes'>): boolean =>
  boxes.some(([name, value]) => name === 'whyNoChange' && value.trim() !== '')
