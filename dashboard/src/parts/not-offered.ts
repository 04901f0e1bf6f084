const NOT_OFFERED = 'What was chosen here is not offered any more, so it is not chosen now'

/**
 * Said beside choices that are drawn with one which they do not offer: it was withdrawn, ended or cancelled while its
 * form was on the way, and would be dropped in silence.
 *
 * @example
 * sayNotOffered(['1', '2'], ['2', '7']) // => 'What was chosen here is not offered any more, …'
 * sayNotOffered(['1', '2'], ['2', '']) // => undefined
 */
export const sayNotOffered = (offered: readonly string[], chosen: readonly string[]): string | undefined =>
  chosen.every((value) => value === '' || offered.includes(value)) ? undefined : NOT_OFFERED
