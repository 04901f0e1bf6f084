import type { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/** What the schema finds, as a sentence that says what to write. Sentences of the contract itself come before these. */
export function sayIssue(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'This is missing. ' : ''}${WRITE[issue.expected] ?? 'Write something else'}`
    case 'invalid_value':
      return `Choose one of ${issue.values.map(String).join(', ')}`
    case 'too_big':
      if (issue.origin === 'array') return `Write ${issue.maximum} or fewer: more could not be worked on`
      return issue.origin === 'string'
        ? `Use ${issue.maximum.toLocaleString('en-GB')} characters or fewer`
        : `Write a number up to ${issue.maximum}`
    case 'too_small':
      return `Write a number from ${issue.minimum}`
    default:
      return undefined
  }
}

const WRITE: Partial<Record<string, string>> = {
  string: 'Write words between quotation marks',
  number: 'Write a whole number',
  int: 'Write a whole number',
  boolean: 'Write true or false',
  array: 'Write a list between square brackets',
  object: 'Write an object between braces',
}
