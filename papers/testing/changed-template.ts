import { existsSync, readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'

export const SAMPLE = 'papers/docx/sample-template.docx'

export const readSample = (): Buffer => (existsSync(SAMPLE) ? readFileSync(SAMPLE) : Buffer.alloc(0))

/** The sample with something else in one of its parts. */
export function changed(
  change: (parts: Record<string, string>) => void,
  binary: Record<string, Uint8Array> = {},
): Buffer {
  const parts = unzipSync(readSample())
  const texts = Object.fromEntries(
    Object.entries(parts).flatMap(([name, bytes]) =>
      /\.(xml|rels)$/.test(name) ? [[name, Buffer.from(bytes).toString()]] : [],
    ),
  )
  change(texts)
  const said = Object.entries(texts).map(([name, words]) => [name, strToU8(words)] as const)
  return Buffer.from(zipSync({ ...parts, ...Object.fromEntries(said), ...binary }))
}

/** Writes something else into a part. @throws Error where it stays as it was. */
export const put = (name: string, was: string | RegExp, becomes: string) => (parts: Record<string, string>) => {
  const before = parts[name] ?? ''
  parts[name] = before.replace(was, becomes)
  if (parts[name] === before) throw new Error(`${name} has no ${String(was)}`)
}
