import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** A view as it goes over the wire, but for who is asking. */
export interface KeptView {
  /** JSON of an object in UTF-8, without its opening brace: `"plan":…}`. */
  rest: Buffer
  tag: string
}

/**
 * Views, kept as text under everything they depend on: plan, revision, moment,
 * day and question. A write makes a new revision, so a kept view is never
 * stale, on one server or on several.
 */
export interface ViewCache {
  get(key: string, make: () => Promise<object>): Promise<KeptView>
}

/** @param megabytes The most that is kept. */
export function viewCache(megabytes = 16): ViewCache {
  const kept = new LRUCache<string, KeptView>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: ({ rest }) => rest.length + 200,
  })
  return {
    async get(key, make) {
      const known = kept.get(key)
      if (known) return known
      const rest = Buffer.from(JSON.stringify(await make()).slice(1))
      const view = { rest, tag: createHash('sha256').update(rest).digest('base64url').slice(0, 22) }
      kept.set(key, view)
      return view
    },
  }
}
