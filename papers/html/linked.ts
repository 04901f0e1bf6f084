import { escaped } from '../../domain/escaped.ts'

/** A page on which each of these addresses is a link, which leaves the frame that the page is in. */
export const linked = (page: string, addresses: readonly string[]): string =>
  addresses.reduce((made, address) => {
    const words = escaped(address)
    return made.replace(`</b> ${words}</p>`, () => `</b> <a href="${words}" target="_top">${words}</a></p>`)
  }, page)
