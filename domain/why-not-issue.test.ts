import { expect, it } from 'vitest'
import { day } from './day.ts'
import { PAPER_WITHDRAWALS } from './papers.ts'
import { whyNotIssue, whyNotIssueAgain, whyNotWithdrawPaper } from './why-not-issue.ts'

const on = day('2020-12-10')
const wayOut = 'mark' as const

it.each([
  [{ unwritten: 0, carried: null, unanswered: 0, templateRefused: null, standsSince: null }, null],
  [
    { unwritten: 1, carried: null, unanswered: 0, templateRefused: null, standsSince: null },
    /^1 section is still to be written/,
  ],
  [
    { unwritten: 2, carried: null, unanswered: 9, templateRefused: null, standsSince: null },
    /^2 sections are still to be written/,
  ],
  [
    { unwritten: 0, carried: { sections: 1, from: on }, unanswered: 0, templateRefused: null, standsSince: null },
    /^1 section stands as it was written for 10 December 2020. See that it still holds/,
  ],
  [
    { unwritten: 1, carried: { sections: 8, from: on }, unanswered: 3, templateRefused: null, standsSince: null },
    /^1 section is still to be written/,
  ],
  [
    { unwritten: 0, carried: { sections: 9, from: on }, unanswered: 3, templateRefused: null, standsSince: null },
    /^9 sections stand as they were written for 10 December 2020/,
  ],
  [{ unwritten: 0, carried: null, unanswered: 1, templateRefused: null, standsSince: null }, /^1 phrase looks like/],
  [{ unwritten: 0, carried: null, unanswered: 2, templateRefused: null, standsSince: null }, /^2 phrases look like/],
  [
    { unwritten: 0, carried: null, unanswered: 0, templateRefused: null, standsSince: on },
    /^It was issued on 10 December 2020 and stands/,
  ],
  [
    { unwritten: 1, carried: null, unanswered: 1, templateRefused: null, standsSince: on },
    /^It was issued on 10 December 2020 and stands/,
  ],
  [{ unwritten: 0, carried: null, unanswered: 0, templateRefused: 'It is lost', standsSince: null }, /^It is lost$/],
  [{ unwritten: 1, carried: null, unanswered: 1, templateRefused: 'It is lost', standsSince: null }, /^It is lost$/],
  [{ unwritten: 0, carried: null, unanswered: 0, templateRefused: 'It is lost', standsSince: on }, /and stands/],
])('%j', (before, said) => {
  const whyNot = whyNotIssue(before)
  if (said === null) expect(whyNot).toBeNull()
  else expect(whyNot).toMatchObject({ status: 409, message: expect.stringMatching(said) })
})

it.each([
  [null, null, true],
  [{ on, isSame: false, wayOut }, null, true],
  [{ on, isSame: true, wayOut }, null, false],
  [{ on, isSame: true, wayOut }, 'No family could be told after all', true],
])('of words withdrawn before (%j), with %j: they may be issued: %s', (before, whyAgain, may) => {
  const whyNot = whyNotIssueAgain(before, whyAgain)
  expect(whyNot === null).toBe(may)
  if (!may)
    expect(whyNot).toMatchObject({
      field: 'whyAgain',
      message: expect.stringMatching(/10 December 2020.*Mark or reword/),
    })
})

it('a paper is withdrawn once, and once more since it holds what its readers may not have', () => {
  for (const as of PAPER_WITHDRAWALS) {
    expect(whyNotWithdrawPaper({ withdrawnOn: null, withdrawnAs: null }, as)).toBeNull()
    expect(whyNotWithdrawPaper({ withdrawnOn: on, withdrawnAs: 'disclosure' }, as)?.message).toMatch(
      /nothing more to do$/,
    )
    // What was withdrawn as wrong is given still.
    for (const before of ['wrong', 'replaced'] as const)
      expect(whyNotWithdrawPaper({ withdrawnOn: on, withdrawnAs: before }, as) === null).toBe(as === 'disclosure')
  }
  expect(whyNotWithdrawPaper({ withdrawnOn: on, withdrawnAs: 'wrong' }, 'replaced')?.message).toMatch(
    /^It was withdrawn on 10 December 2020/,
  )
})
