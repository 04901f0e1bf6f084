import { z } from 'zod'
import { refuseField } from './refusal.ts'

/**
 * Reads what was asked or sent as its contract says. What the contract has no
 * sentence for is refused in one of these, never in a library's own words.
 *
 * @throws ZodError, or Refusal for a null character: PostgreSQL keeps none, in a word or in a question.
 */
export function readBy<S extends z.ZodType>(contract: S, said: unknown): z.infer<S> {
  const { data: read, error } = contract.safeParse(said, { error: inSentences })
  if (error) throw inOrderOf(contract, error)
  const field = findNull(read)
  if (field !== undefined) throw refuseField(field, 'Remove the control characters: they cannot be seen or printed')
  return read as z.infer<S>
}

/** What is refused, in the order of a contract's fields: that of the form, whose reader goes down it from the top. */
function inOrderOf(contract: z.ZodType, { issues }: z.ZodError): z.ZodError {
  const names = contract instanceof z.ZodObject ? Object.keys(contract.shape) : []
  const place = ({ path: [name] }: z.core.$ZodIssue) => names.indexOf(String(name))
  return new z.ZodError(issues.toSorted((one, other) => place(one) - place(other)))
}

const inSentences: z.core.$ZodErrorMap = (issue) => {
  const few = (most: unknown) => Number(most).toLocaleString('en-GB')
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? `Use ${few(issue.maximum)} characters or fewer`
      : `Use ${few(issue.maximum)} or fewer`
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? `Use ${few(issue.minimum)} characters or more`
      : `Use ${few(issue.minimum)} or more`
  return 'This cannot be read. Check it and send it again'
}

/** The first field that holds a null character; undefined when there is none. */
function findNull(said: unknown, path = 'body'): string | undefined {
  if (typeof said === 'string') return said.includes('\0') ? path : undefined
  if (typeof said !== 'object' || said === null) return undefined
  for (const [name, value] of Object.entries(said)) {
    const found = findNull(value, path === 'body' ? name : `${path}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}
