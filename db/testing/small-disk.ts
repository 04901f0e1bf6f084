import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is a small disk of its own where this user may make one; else one of the disk that everything is on. */
export function smallDisk(megabytes: number): { folder: string; isSmall: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return { folder, isSmall: false }
  }
  onTestFinished(() => {
    execFileSync('umount', [folder])
    rmSync(folder, { recursive: true })
  })
  return { folder, isSmall: true }
}
