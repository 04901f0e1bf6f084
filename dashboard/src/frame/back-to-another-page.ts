/**
 * Has Back show the page whose address it shows. A page with forms goes on to a
 * page that is read without a new document; loaded anew since, what is read
 * alone is told of the way back, and has nothing that would draw the form.
 */
export function loadWhereBackLeads(): void {
  const shown = addressOf(location)
  addEventListener('popstate', () => {
    if (addressOf(location) !== shown) location.reload()
  })
}

/** Without the part of the page that is looked at. */
const addressOf = ({ pathname, search }: Location) => pathname + search
