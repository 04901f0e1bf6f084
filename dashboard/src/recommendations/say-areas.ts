import { numbersWritten } from '../keeping/numbers-written.ts'

/**
 * Which areas numbers in a box mean, said below it as they are typed.
 *
 * @example
 * sayAreas('1 and 9', [{ number: 1, title: 'Leadership' }]) // => '1 Leadership; there is no priority area 9'
 */
export const sayAreas = (said: string, areas: readonly { number: number; title: string }[]): string =>
  numbersWritten(said)
    .map((written) => {
      const area = areas.find(({ number }) => String(number) === written)
      return area ? `${area.number} ${area.title}` : `there is no priority area ${written}`
    })
    .join('; ')
