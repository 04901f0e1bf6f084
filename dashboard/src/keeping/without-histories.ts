/**
 * The parts of a plan without what each board saw of them: a page on which they are changed shows none of that, and six
 * years of boards are most of what it would carry.
 */
export const withoutHistories = <P extends { history: unknown }>(parts: readonly P[]): Omit<P, 'history'>[] =>
  parts.map(({ history: _history, ...part }) => part)
