import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

/** What is sent to be recorded. It is answered with the action as it stands then. */
export type Writes = Record<string, Omit<Endpoint, 'reply' | 'gives' | 'status'>>

/** What a noun that hangs on an action says of itself to all that crosses the wire. */
export interface OnAction {
  /** What it is called in the api's documentation, and what it is. */
  title: string
  says: string
  writes: Writes
  /** What one of it is in a plan file: a fact, or a version of a thing. */
  filed: { fact: z.ZodObject } | { version: z.ZodObject }
  /** What can be done, each with a rule of its own (`whyNot…`). */
  deeds: readonly string[]
  /** What it adds to the view of an action: to the action itself, and beside it. */
  ofAction?: Record<string, z.ZodType>
  besideAction?: Record<string, z.ZodType>
  /** The boards at which what is asked can be recorded as decided, newest first. */
  boards?: Record<string, z.ZodType>
  /** What it adds to an owner's last words, wherever they are shown. */
  besideUpdate?: Record<string, z.ZodType>
  /** What it asks of the board: a list in the view of the board. */
  asks?: Record<string, z.ZodType>
  /** What a question of that list is called. */
  asked?: string
}
