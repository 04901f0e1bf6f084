import { beforeNavigate } from '$app/navigation'

/** Asks before a page is left with which words would be lost. To be called while a component is made. */
export function askBeforeLeaving(isLost: () => boolean): void {
  beforeNavigate((navigation) => {
    if (!isLost()) return
    // Closing the tab: the browser asks, in its own words.
    if (navigation.type === 'leave') navigation.cancel()
    else if (!confirm('What you typed is not saved, and this browser could not keep it. Leave the page and lose it?'))
      navigation.cancel()
  })
}
