/** No ref has a line end in it. */
const BETWEEN = '\n'

/** The refs that were added, as the address of the page carries them. */
export const withRefs = (refs: readonly string[]): { refs: string } => ({ refs: refs.join(BETWEEN) })

/** As far as an address is read: the browser's, or a page's. */
interface Address {
  searchParams: { get: (name: string) => string | null }
}

export const refsIn = ({ searchParams }: Address): string[] =>
  (searchParams.get('refs') ?? '').split(BETWEEN).filter(Boolean)
