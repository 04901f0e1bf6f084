import { refreshAll } from '$app/navigation'
import { isPageData } from './read-answer.ts'

/**
 * Reads the page's facts again, if they can be read. Kit would put its error
 * page in place of a page that cannot, and with it every form on it and all
 * that is typed there; so it is asked first.
 */
export async function refreshIfReadable(): Promise<void> {
  if (await isReadable(new URL(location.href))) await refreshAll()
}

async function isReadable({ origin, pathname, search }: URL): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}${pathname.replace(/\/$/, '')}/__data.json${search}`)
    return answer.ok && isPageData(await answer.text())
  } catch {
    return false
  }
}
