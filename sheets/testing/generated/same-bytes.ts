import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const WHEN = '2025-05-12T09:00:00Z'

/** A file of Office without the moment at which it was made: the same content gives the same bytes. */
export function alwaysTheSame(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const core = parts['docProps/core.xml']
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, WHEN))
  return zipSync(parts, { mtime: new Date(2025, 4, 12, 9) })
}
