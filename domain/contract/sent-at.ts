/** The name under which `Server-Timing` of a page says when it was sent, by the server's clock: its `dur`, in milliseconds since 1970. */
export const SENT_AT = 'sent-at'
