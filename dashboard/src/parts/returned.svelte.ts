/** How this page was come to, for the browser alone. */
class Returned {
  /** Loaded anew, or gone back to: what its address says of what was done is no answer to anything that was sent since. */
  now = $state(false)
}

export const returned = new Returned()

/** Whether the browser loaded this document again, and not at the press of a link or a button. */
export const wasLoadedAgain = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => ['reload', 'back_forward'].includes((entry as PerformanceNavigationTiming).type))
