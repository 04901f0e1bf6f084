import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until the disk has a file's bytes. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Waits until the disk has a folder's names: which files there are, and under which name. */
export function syncFolder(path: string): void {
  syncFile(path)
}
