import { describe, expect, it } from 'vitest'
import { pasteActions } from './paste-actions.ts'
import { fieldCalled, isHeading } from './pasted-columns.ts'

const POSTS = ['Head of Practice', 'Lead Member']
const read = (text: string, as: Parameters<typeof pasteActions>[2] = null) => pasteActions(text, POSTS, as)
const titles = (text: string) => read(text).actions.map(({ said }) => said.title)
const kinds = (text: string) => read(text).columns.map(({ is }) => is)

describe('lines', () => {
  it.each([
    ['each its own', 'One\nTwo'],
    ['with bullets', '• One\n• Two'],
    ['with a word processor’s bullets', '•\tOne\n•\tTwo'],
    ['with numbers', '1. One\n2. Two'],
    ['with a word processor’s numbers', '1.\tOne\n2.\tTwo'],
    ['with refs', '1.1 One\n1.2 Two'],
  ])('%s are actions', (_how, text) => {
    expect(titles(text)).toEqual(['One', 'Two'])
    expect(read(text).columns).toEqual([])
  })

  it('bring the refs of their plan, and not their places in a list', () => {
    const refs = (text: string) => read(text).actions.map(({ said }) => said.ref)
    expect(refs('1.1 One\n1.10. Two\nR3 Three')).toEqual(['1.1', '1.10', 'R3'])
    expect(refs('1. One\n2) Two')).toEqual([undefined, undefined])
    expect(refs('1.1 Pods\n1.2 Pods that last')).toEqual(['1.1', '1.2'])
    expect(refs('1.1 Pods that\nlast\n1.2 Pods')).toEqual(['1.1', '1.2'])
  })

  it('bring each its own ref, where two have the same words or begin with them', () => {
    const refs = (text: string) => pasteActions(text, []).actions.map(({ said }) => `${said.ref} ${said.title}`)
    expect(refs('1.1 Quarterly audit\n1.2 Train staff\n2.1 Quarterly audit')).toEqual([
      '1.1 Quarterly audit',
      '1.2 Train staff',
      '2.1 Quarterly audit',
    ])
    expect(refs('1.1 Do this\nwith more\n1.2 Do this').map((one) => one.slice(0, 11))).toEqual([
      '1.1 Do this',
      '1.2 Do this',
    ])
  })

  it.each([
    [
      'a line that goes on',
      '7.1 Review the\nthreshold document\n7.2 Review the threshold\napplication in teams',
      ['7.1 Review the threshold document', '7.2 Review the threshold application in teams'],
    ],
    [
      'a no-break space',
      '7.1 Section\u00a047 enquiries\n7.2 Audit them',
      ['7.1 Section 47 enquiries', '7.2 Audit them'],
    ],
    [
      'two blanks',
      '7.1 Improve  supervision\n7.2 Improve supervision of students',
      ['7.1 Improve supervision', '7.2 Improve supervision of students'],
    ],
    ['a soft hyphen', '7.1 Super\u00advision\n7.2 Audit', ['7.1 Supervision', '7.2 Audit']],
    ['a character that nobody sees', '7.1 Super\u200bvision\n7.2 Audit', ['7.1 Supervision', '7.2 Audit']],
    ['points below it', '7.1 Improve:\n  • weekly\n7.2 Audit', ['7.1 Improve:\n– weekly', '7.2 Audit']],
    ['a page between', '7.1 Improve\n\n3\n\nsupervision\n7.2 Audit', ['7.1 Improve supervision', '7.2 Audit']],
  ])('bring each its own ref with %s', (_what, text, expected) => {
    expect(read(text).actions.map(({ said }) => `${said.ref} ${said.title}`)).toEqual(expected)
  })

  it('that are no action are told in their own words', () => {
    expect(read('What we will do:\n• One\n• Two\nPage 3').leftOut).toEqual(['What we will do:', 'Page 3'])
  })
})

describe('a table', () => {
  const TABLE = [
    'Ref\tAction\tLead officer\tPriority\tRecs\tStart date\tBy when\tWhat good looks like\tRAG',
    '1.1\tPods\tHead of Practice\t1\tR1, R3\t4/1/2021\tSpring 2021\tNine in ten\tAmber',
    '1.2\t"Two ""pods""\nare full"\t\t\t\t\tTBC\t\t',
  ].join('\n')

  it('is read as somebody says, where its first row is taken for what it is not', () => {
    const text = 'Audit of impact\tPractice lead\nReview of cases\tHead of Practice'
    expect(read(text).actions).toEqual([])
    const { actions, columns } = pasteActions(text, POSTS, null, false)
    expect(actions.map(({ said }) => said.title)).toEqual(['Audit of impact', 'Review of cases'])
    expect(columns.map(({ heading }) => heading)).toEqual(['', ''])
    expect(pasteActions('Pods\tJo\nPonds\tEllis', POSTS, null, true).columns[0]?.heading).toBe('Pods')
  })

  it('is read by the heads of its columns, and nothing is made of what has none', () => {
    const { actions, columns, hasHeading, leftOut } = read(TABLE)
    expect(hasHeading).toBe(true)
    expect(columns.map(({ is }) => is)).toEqual([
      'ref',
      'title',
      'owner',
      'area',
      'recommendations',
      'startsOn',
      'due',
      'successMeasure',
      null,
    ])
    expect(actions).toEqual([
      {
        said: {
          ref: '1.1',
          title: 'Pods',
          owner: 'Head of Practice',
          area: '1',
          recommendations: 'R1, R3',
          startsOn: '4/1/2021',
          due: 'Spring 2021',
          successMeasure: 'Nine in ten',
        },
        notTaken: [{ heading: 'RAG', words: 'Amber' }],
      },
      { said: { ref: '1.2', title: 'Two "pods"\nare full', due: 'TBC' }, notTaken: [] },
    ])
    expect(leftOut).toEqual([])
  })

  it('keeps each cell, in a field or among those not taken', () => {
    const cells = TABLE.split('\n')[1]?.split('\t') ?? []
    for (const as of [null, Array.from(cells, () => null), Array.from(cells, () => 'title' as const)]) {
      const { actions, leftOut } = read(TABLE, as)
      const held = actions.flatMap(({ said, notTaken }) => [
        ...Object.values(said),
        ...notTaken.map(({ words }) => words),
      ])
      for (const cell of cells) expect([...held, ...leftOut].join(' | ')).toContain(cell)
    }
  })

  it('is read as somebody says', () => {
    const { actions } = read('Ref\tAction\tNext\n1\tPods\tAsk HR', ['ref', 'successMeasure', 'title'])
    expect(actions).toEqual([{ said: { ref: '1', successMeasure: 'Pods', title: 'Ask HR' }, notTaken: [] }])
  })

  it.each([
    ['posts and a day', 'Build the pods\thead of  practice\t31/3/2021', ['title', 'owner', 'due']],
    ['a ref, and two days', '1.1\tBuild three pods\t1/1/2021\tSpring 2021', ['ref', 'title', 'startsOn', 'due']],
    ['nothing that is known', 'Build three pods\tAmber', ['title', null]],
    ['short titles', 'Pods\tAmber', ['title', null]],
  ])('without heads is guessed by %s', (_what, text, is) => {
    expect(kinds(text)).toEqual(is)
    expect(read(text).hasHeading).toBe(false)
    expect(read(text).actions).toHaveLength(1)
  })

  it('with no head for what is done takes the longest that has none', () => {
    expect(kinds('Ref\tStep\tRAG\tOwner\n1\tBuild three pods\tAmber\tJo')).toEqual(['ref', 'title', null, 'owner'])
  })

  it('takes one column for one thing', () => {
    expect(kinds('Action\tLead\tResponsible\tDue\nPods\tA\tB\t2021')).toEqual(['title', 'owner', null, 'due'])
  })

  it('tells rows that say nothing that is to be done', () => {
    const { actions, leftOut } = read('Ref\tAction\tOwner\nPriority 1: Leadership\t\t\n1.1\tPods\tJo')
    expect([actions.length, leftOut]).toEqual([1, ['Priority 1: Leadership']])
  })
})

it.each([
  ['Lead officer', 'owner'],
  ['Action owner', 'owner'],
  ['Who?', 'owner'],
  ['Action', 'title'],
  ['What will be done', 'title'],
  ['Action no.', 'ref'],
  ['No', 'ref'],
  ['By when', 'due'],
  ['Timescale', 'due'],
  ['Deadline', 'due'],
  ['Start date', 'startsOn'],
  ['What good looks like', 'successMeasure'],
  ['Outcome', 'successMeasure'],
  ['Ofsted recommendation', 'recommendations'],
  ['Priority area', 'area'],
  ['RAG', null],
  ['Comments', null],
  ['31 March 2021', null],
  ['Appoint a lead officer for each of the pods that we open', null],
])('a column called %s is %s', (heading, is) => {
  expect(fieldCalled(heading)).toBe(is)
})

it.each([
  [['Ref', 'Action'], true],
  [['Action', 'RAG'], false],
  [['Recruit a lead', 'Head of Practice', '31 March 2021'], false],
  [['Improve outcomes for children in care', 'Lead Member', 'By summer'], false],
  [['Improve outcomes', 'Lead for health', 'March 2021'], false],
  [['1.1', 'Reduce timescales', 'Practice Lead'], false],
  [['Action', 'The owner is whoever holds the post of Head of Practice'], false],
])('a row of %j is a heading: %s', (cells, is) => {
  expect(isHeading(cells, POSTS)).toBe(is)
})
