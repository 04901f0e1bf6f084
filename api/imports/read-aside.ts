import { extname } from 'node:path'
import { aside, WaitedTooLong } from '../aside.ts'
import { Refusal } from '../http/refusal.ts'
import type { AskedOfReader, ReaderAnswer } from './sheet-reader.ts'

// Beside this file as it is read, and beside the server as it is built.
const reader = aside<AskedOfReader, ReaderAnswer>(
  new URL(`./sheet-reader${extname(import.meta.url)}`, import.meta.url),
  'A sheet could not be read',
)

/**
 * Reads a sheet in a process of its own, and draws what would become of it.
 *
 * @throws Refusal 503 where that process fails, or it waits or takes too long: nothing was kept.
 */
export async function readAside(question: AskedOfReader): Promise<ReaderAnswer> {
  try {
    return await reader.ask(question)
  } catch (error) {
    if (error instanceof WaitedTooLong) throw new Refusal(503, 'busy', BUSY)
    console.error(error)
    throw new Refusal(503, 'unread', COULD_NOT)
  }
}

const COULD_NOT =
  'This sheet could not be read to its end. Nothing was kept. Try a file with fewer sheets, and tell your administrator if it stays'

const BUSY = 'The sheets of others are being read. Nothing was kept. Send it again in a minute'

/** Ends the process, whatever it is reading. Where nothing is read it does nothing. */
export const endReading = (): void => reader.end()
