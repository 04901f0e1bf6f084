import { beforeNavigate, type BeforeNavigate } from '$app/navigation'

/** Asks before a page is left with which words would be lost. To be called while a component is made. */
export function askBeforeLeaving(isLost: (navigation: BeforeNavigate) => boolean): void {
  beforeNavigate((navigation) => {
    if (!isLost(navigation)) return
    // Closing the tab: the browser asks, in its own words.
    if (navigation.type === 'leave') navigation.cancel()
    else if (!confirm('What you typed is not saved, and this browser could not keep it. Leave the page and lose it?'))
      navigation.cancel()
  })
}

/** What another form of the page led to, once it was saved, is the same page: its other forms stand there still. */
export const staysOnPage = ({ type, from, to }: BeforeNavigate): boolean =>
  type === 'goto' && from?.url.pathname === to?.url.pathname
