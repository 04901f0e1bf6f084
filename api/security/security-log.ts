import type { Clock } from '../clock.ts'
import type { SecurityEvent, Tell } from './security-event.ts'

/**
 * Tells each event as one line of JSON, always with the same names in the same
 * turn, so that a program which watches a log can find it.
 *
 * @example
 * securityLog(clock, console.log)({ event: 'signed-in', person: '0199…', request: '1f0c…' })
 * // {"time":"2020-12-10T09:00:00.000Z","security":"signed-in","person":"0199…","plan":null,"request":"1f0c…"}
 */
export const securityLog =
  (clock: Pick<Clock, 'now'>, say: (line: string) => void): Tell =>
  ({ event, person = null, plan = null, request = null, code }: SecurityEvent) =>
    say(
      JSON.stringify({
        time: clock.now(),
        security: event,
        person,
        plan,
        request,
        ...(code !== undefined && { code }),
      }),
    )
