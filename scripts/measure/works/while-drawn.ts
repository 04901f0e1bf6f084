import { setTimeout as pause } from 'node:timers/promises'
import type { OurServer } from '../servers.ts'

const EVERY_MS = 10

/**
 * Reads at a steady pace, whether or not the last was answered, until another
 * reply has come: each is counted from when it was due.
 */
export async function whileDrawn(read: () => ReturnType<OurServer['read']>, draw: () => Promise<string>) {
  const waits: Promise<number>[] = []
  const began = performance.now()
  let drawn = false
  const drawing = draw().then(() => {
    drawn = true
    return performance.now() - began
  })
  for (let due = began; !drawn; due += EVERY_MS) {
    await pause(Math.max(0, due - performance.now()))
    waits.push(read().then(() => performance.now() - due))
  }
  const took = await drawing
  return { waits: await Promise.all(waits), took }
}
