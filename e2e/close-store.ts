import type { Page } from '@playwright/test'

/** Has a browser keep nothing, as one whose store is full or shut does: from the next page on. */
export const closeStore = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError')
    }
  })
