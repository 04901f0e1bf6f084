/** An address that asks something. */
interface Asking {
  searchParams: Pick<URLSearchParams, 'get'>
}

/** Which paper a page is about, as its address says it and the api is asked. */
export const whichOf = ({ searchParams }: Asking): { kind: string; audience: string; asAt?: string } => {
  const said = (name: string) => searchParams.get(name) ?? ''
  return {
    kind: said('kind'),
    audience: said('audience'),
    ...(said('asAt') !== '' && { asAt: said('asAt') }),
  }
}

/** A page action of a page that is about one paper: it goes with which paper that is, as does the page that is drawn again. */
export const actionOf = (action: string, url: Asking): string => {
  const which = new URLSearchParams(whichOf(url)).toString()
  return `?/${action}&${which.replaceAll('%3A', ':')}`
}
