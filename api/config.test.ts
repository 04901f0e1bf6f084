import { expect, it } from 'vitest'
import { BAD_PORTS } from './bad-ports.ts'
import { readConfig } from './config.ts'

it.each(['4173', '80', '443', '8080', '6001', '6664', '6670', '65535', '0'])('takes port %s', (PORT) => {
  expect(readConfig({ PORT }).PORT).toBe(Number(PORT))
})

it.each(['4190', '6000', '6665', '6669', '10080', '1'])('refuses port %s, which no browser opens', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(
    `  PORT: Browsers refuse to open port ${PORT}, which is kept for another service. Give another, like 4173\n`,
  )
})

it('knows the ports that fetch itself refuses', async () => {
  for (const port of BAD_PORTS)
    await expect(fetch(`http://127.0.0.1:${port}`), String(port)).rejects.toMatchObject({
      cause: { message: 'bad port' },
    })
})
