const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words within a page: whatever they look like, they are no markup. */
export const escape = (words: string): string => words.replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)

/** The same, each line a line. */
export const lines = (words: string): string => escape(words).replaceAll('\n', '<br>')
