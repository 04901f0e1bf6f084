/**
 * Where the web page of an issued paper is: of one for the public as everybody has it, else as those in its plan do.
 *
 * @example
 * pageOfPaper('medway-2019', 'board-2020-10-28-board-pack-board', false)
 * // => '/api/plans/medway-2019/papers/board-2020-10-28-board-pack-board?as=html'
 */
export const pageOfPaper = (plan: string, id: string, isPublic: boolean): string =>
  isPublic
    ? `/public/${encodeURIComponent(plan)}/${encodeURIComponent(id)}`
    : `/api/plans/${encodeURIComponent(plan)}/papers/${encodeURIComponent(id)}?as=html`
