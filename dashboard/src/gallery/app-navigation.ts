/** Kit's, where a page is: the gallery is opened once, and nobody comes back to it. */
export const afterNavigate = (): void => undefined
