import { expect, it } from 'vitest'
import { asAddressRead } from './as-address-read.ts'

it.each([
  ['mailto:sam%20a@b.example', 'sam a@b.example'],
  ['HYPERLINK "https://x.example/?n=Aisha%20Planted"', 'HYPERLINK "https://x.example/?n=Aisha Planted"'],
  ['Ren%C3%A9e', 'Renée'],
  ['100% of them', '100% of them'],
  ['broken %E2%28', 'broken %E2%28'],
])('%s', (target, read) => {
  expect(asAddressRead(target)).toBe(read)
})
