/**
 * An address, or what a field is told, as one would write it: `mailto:sam%20a@b.example` has the same answer as
 * `sam a@b.example`. What is no code of an address stays as it is.
 */
export const asAddressRead = (target: string): string =>
  target.replace(/^mailto:/i, '').replaceAll(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
