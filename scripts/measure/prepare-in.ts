import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Prepared, Size } from './prepare.ts'

const made = new Map<string, Promise<Prepared>>()

/**
 * Makes an installation by the code in a folder: another version of the product
 * keeps its own schema. The same size is made once and copied, so that every
 * work begins with the same record.
 */
export async function prepareIn(root: string, folder: string, size: Size): Promise<Prepared> {
  const key = JSON.stringify([root, size])
  const first = made.get(key) ?? prepareByItself(root, `${folder}-first`, size)
  made.set(key, first)
  const prepared = await first
  cpSync(prepared.dataDir, folder, { recursive: true })
  return { ...prepared, dataDir: folder }
}

async function prepareByItself(root: string, folder: string, size: Size): Promise<Prepared> {
  const script = `
    import { prepare } from './scripts/measure/prepare.ts'
    console.log(JSON.stringify(await prepare(${JSON.stringify(folder)}, ${JSON.stringify(size)})))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Prepared
}
