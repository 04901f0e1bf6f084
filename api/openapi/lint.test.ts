import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, it } from 'vitest'
import { describeApi } from './describe-api.ts'

/** The same rules as `npx @redocly/cli lint` has when nothing else is said. */
it('the description has nothing that a linter would complain of, examples included', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: JSON.stringify(describeApi()), config })
  expect(
    problems.map(({ severity, ruleId, message, location: [at] }) => `${severity} ${ruleId} ${at?.pointer}: ${message}`),
  ).toEqual([])
})
