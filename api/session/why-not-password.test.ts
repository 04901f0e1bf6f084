import { expect, it } from 'vitest'
import { whyNotPassword } from './why-not-password.ts'

const CONTEXT = [
  'alex.example@medway.example',
  'alex.example',
  'Alex O’Example',
  'Medway Council',
  'Improvement plan 2019',
]

it.each(['Password12345', 'P@ssw0rd1234', 'iloveyou1234', 'qazwsxedcrfv', 'Summer2020!!', 'january-2021'])(
  '%s is tried first by whoever guesses',
  async (password) => {
    expect(await whyNotPassword(password, CONTEXT)).toMatch(/^That is one of the passwords that are tried first/)
  },
)

it.each([
  'alex.example@medway.example',
  'ALEX.EXAMPLE@medway.example',
  'alexexample1',
  'Medway2020!!',
  'medway council 2019',
  'Improvement-2020',
  'improvementplan',
  'childrensservices',
  'Children’s services',
  'ihateofsted2020',
  'ｍｅｄｗａｙｍｅｄｗａｙ',
])('%s is made of what others know', async (password) => {
  expect(await whyNotPassword(password, CONTEXT)).toMatch(/^That is made of words that others know/)
})

it.each([
  'aaaaaaaaaaaa',
  'passwordpassword',
  'letmeinletmein',
  'abcabcabcabc',
  '121212121212',
  'abcdefghijkl',
  'x'.repeat(1000),
  'Zq'.repeat(300),
])('%s repeats itself or follows a pattern', async (password) => {
  expect(await whyNotPassword(password, CONTEXT)).toMatch(/Use three or more words/)
})

it.each([
  ' '.repeat(12),
  '\u00a0'.repeat(12),
  '\u200b'.repeat(20),
  '\u3164'.repeat(12),
  '\u2800'.repeat(12),
  ' \u00ad\u2060'.repeat(9),
])('%j cannot be seen', async (password) => {
  expect(await whyNotPassword(password, CONTEXT)).toBe('Use letters, figures and signs that can be seen')
})

it.each([
  'three unrelated words',
  'marmalade tide lantern',
  'correct horse battery staple',
  'family hub marmalade',
  'lampe tisch stuhl',
  'hw3n4-kk29d-aas4d-x9m2p',
  'ключ вода река гора',
  '鍵と水と川と山の話をする人',
  '836158440917263',
  `marmalade tide lantern ${'and so on '.repeat(90)}`,
])('%s may be chosen', async (password) => {
  expect(await whyNotPassword(password, CONTEXT)).toBeNull()
})

it('judges the longest that there may be within a tenth of a second', async () => {
  await whyNotPassword('made ready', [])
  for (const password of ['aZ3'.repeat(333), 'a'.repeat(1000), '!'.repeat(1000), 'password'.repeat(125)]) {
    // What this process computed, however long the machine made it wait.
    const before = process.cpuUsage()
    await whyNotPassword(password, CONTEXT)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000, password.slice(0, 9)).toBeLessThan(1000)
  }
})
