import { expect, it } from 'vitest'
import { formAsked } from './form-asked.ts'

it.each([
  ['/account?/default', '/account?/none'],
  ['/account?/d%65fault=x', '/account?/none'],
  ['/account?%2Fdefault', '/account?/none'],
  ['/account?a=1&/default&/password', '/account?/none'],
  ['/account?/password&/default', '/account?/password&/default'],
  ['/account?/default2', '/account?/default2'],
  ['/account?default', '/account?default'],
  ['/account?/%ff', '/account?/%ff'],
  ['/account', '/account'],
])('%s asks for %s', (url, expected) => {
  expect(formAsked(url)).toBe(expected)
})
