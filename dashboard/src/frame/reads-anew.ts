/** What of a navigation tells it. */
interface Gone {
  type: string
  from: { url: URL } | null
  to: { url: URL } | null
}

/**
 * Whether somebody pressed a link to the page that they are on: they ask for it as it stands by now. Kit reads a page
 * again only where its facts hang on what changed in the address, and often none of them do.
 *
 * @example
 * readsAnew({ type: 'link', from: { url: '/a/my-updates?joined=yes' }, to: { url: '/a/my-updates' } }) // => true
 */
export const readsAnew = ({ type, from, to }: Gone): boolean =>
  type === 'link' && from !== null && to !== null && from.url.pathname === to.url.pathname && to.url.hash === ''
