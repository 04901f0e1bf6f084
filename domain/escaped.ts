const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words that can hold no markup, nor a character that XML has none of: that one is written as �. */
export const escaped = (words: string): string =>
  words
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- These are what XML 1.0 refuses.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (one) => NAMED[one] ?? one)
