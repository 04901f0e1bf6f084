import { inflateSync } from 'node:zlib'

/** A PDF with its streams unpacked, to be searched byte by byte. */
export function inflated(bytes: Buffer): string {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: mark } of bytes.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)) {
    if (index < from) continue
    const start = index + mark.length
    const end = bytes.indexOf('endstream', start, 'latin1')
    parts.push(bytes.toString('latin1', from, start), unpacked(bytes.subarray(start, end)))
    from = end
  }
  return parts.join('') + bytes.toString('latin1', from)
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return stream.toString('latin1')
  }
}
