import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** A view as it goes over the wire, but for who is asking. */
export interface KeptView {
  /** JSON of an object in UTF-8, without its opening brace: `"plan":…}`. */
  rest: Buffer
  tag: string
}

/** A file drawn from a plan, ready to be sent. */
export interface KeptFile {
  name: string
  bytes: Buffer
  tag: string
}

/**
 * Views, kept as text under everything they depend on: plan, revision, moment,
 * day and question. A write makes a new revision, so a kept view is never
 * stale, on one server or on several.
 */
export interface ViewCache {
  get(key: string, make: () => Promise<object>): Promise<KeptView>
  /** The same for a file, which is the same for whoever may have it. */
  getFile(key: string, make: () => Promise<{ name: string; bytes: Buffer }>): Promise<KeptFile>
}

/** @param megabytes The most that is kept. */
export function viewCache(megabytes = 16): ViewCache {
  const kept = new LRUCache<string, KeptFile>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: ({ bytes }) => bytes.length + 200,
  })
  /** Those that are being made: whoever asks meanwhile waits for the same. */
  const making = new Map<string, Promise<KeptFile>>()

  async function makeFile(key: string, make: () => Promise<{ name: string; bytes: Buffer }>): Promise<KeptFile> {
    const { name, bytes } = await make()
    const file = { name, bytes, tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22) }
    kept.set(key, file)
    return file
  }

  const getFile: ViewCache['getFile'] = async (key, make) => {
    const known = kept.get(key) ?? making.get(key)
    if (known) return known
    const made = makeFile(key, make).finally(() => making.delete(key))
    making.set(key, made)
    return made
  }
  return {
    getFile,
    async get(key, make) {
      const { bytes, tag } = await getFile(key, async () => ({
        name: '',
        bytes: Buffer.from(JSON.stringify(await make()).slice(1)),
      }))
      return { rest: bytes, tag }
    },
  }
}
