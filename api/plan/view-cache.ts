import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Access } from './plan-access.ts'

/** A view as it is drawn: what all who may read the plan are shown, and what is said to each reader alone. */
export interface Drawn {
  view: object
  /** Told once for each reader, from what was read for all: it may look up small things of its own. */
  own?: (reader: Access) => Promise<object>
}

/** A view as it goes over the wire, but for what is said to each reader alone. */
export interface KeptView {
  /** JSON of an object in UTF-8, without its opening brace: `"plan":…}`. */
  rest: Buffer
  own: Drawn['own']
  tag: string
}

/** A file drawn from a plan, ready to be sent. */
export interface KeptFile {
  name: string
  bytes: Buffer
  tag: string
}

interface Kept extends KeptFile {
  own?: Drawn['own']
}

/**
 * Views, kept as text under everything they depend on: plan, revision, moment,
 * day and question. A write makes a new revision, so a kept view is never
 * stale, on one server or on several.
 */
export interface ViewCache {
  get(key: string, make: () => Promise<Drawn>): Promise<KeptView>
  /** The same for a file, which is the same for whoever may have it. */
  getFile(key: string, make: () => Promise<{ name: string; bytes: Buffer }>): Promise<KeptFile>
}

/** @param megabytes The most that is kept. */
export function viewCache(megabytes = 8): ViewCache {
  const kept = new LRUCache<string, Kept>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: ({ bytes }) => bytes.length + 200,
  })
  /** Those that are being made: whoever asks meanwhile waits for the same. */
  const making = new Map<string, Promise<Kept>>()

  async function makeKept(key: string, make: () => Promise<Omit<Kept, 'tag'>>): Promise<Kept> {
    const made = await make()
    const file = { ...made, tag: createHash('sha256').update(made.bytes).digest('base64url').slice(0, 22) }
    kept.set(key, file)
    return file
  }

  async function getKept(key: string, make: () => Promise<Omit<Kept, 'tag'>>): Promise<Kept> {
    const known = kept.get(key) ?? making.get(key)
    if (known) return known
    const made = makeKept(key, make).finally(() => making.delete(key))
    making.set(key, made)
    return made
  }

  return {
    getFile: getKept,
    async get(key, make) {
      const { bytes, own, tag } = await getKept(key, async () => {
        const { view, own } = await make()
        return { name: '', bytes: Buffer.from(JSON.stringify(view).slice(1)), own: own && oncePerReader(own) }
      })
      return { rest: bytes, own, tag }
    },
  }
}

/** Roles and posts are in the record: while its revision stands, so does what a reader is told. */
function oncePerReader(own: NonNullable<Drawn['own']>): NonNullable<Drawn['own']> {
  const told = new Map<string, object>()
  return async (reader) => {
    const known = told.get(reader.who.id)
    if (known) return known
    const answer = await own(reader)
    told.set(reader.who.id, answer)
    return answer
  }
}
