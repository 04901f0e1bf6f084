import { describe, expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { meaningOfColumns } from './columns/meaning-of-columns.ts'
import { gridOf } from './grid.ts'
import { findHeader } from './header.ts'
import { readRows } from './rows.ts'

type Rows = Parameters<typeof sheetOf>[0]
const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
const wide = (text: string) => [{ text, merged: { rows: 1, columns: 5 } }]
const act = (ref: string, title = 'Hold every meeting in time') => [ref, title, 'Head of Service', '30/06/2025', 'A']

const PEOPLE = [
  ['SK', 'Sam Khan', 'Head of Early Help'],
  ['MB', 'Mary Brown', 'Deputy'],
]
const SUMMARY = [
  ['Summary', '', 'Red', 'Amber'],
  ['Priority 1', '', '0', '1'],
  ['Priority 2', '', '1', '0'],
]
const COSTED = [...HEAD, 'Cost']
const costed = (ref: string) => [...act(ref), '2700']
const SUM = { text: '5400', kind: 'number', formula: 'SUM(F2:F3)' } as const
const total = (label: string, at: number) => [...HEAD.map((_, i) => (i === at ? label : '')), '£5,400']

function read(rows: Rows): string[] {
  const grid = gridOf(sheetOf(rows))
  const header = findHeader(grid)
  const columns = meaningOfColumns(grid, header, new Map())
  return [...readRows(grid, header, columns).values()].map((row) =>
    row.is === 'aside' ? row.aside.as : row.is === 'level' ? `${row.level.kind}: ${row.level.words}` : row.is,
  )
}

describe('what a row is', () => {
  test.each<[string, Rows, string[]]>([
    ['actions', [HEAD, act('1.1'), act('1.2')], ['action', 'action']],
    [
      'a level over the width',
      [HEAD, wide('Priority 1: Front door'), act('1.1'), wide('Priority 2: Care'), act('2.1')],
      ['area: Priority 1: Front door', 'action', 'area: Priority 2: Care', 'action'],
    ],
    [
      'a recommendation, by its name',
      [HEAD, ['R1: Standards in secondary schools'], act('R1a'), ['R2: Attendance'], act('R2a')],
      ['recommendation: R1: Standards in secondary schools', 'action', 'recommendation: R2: Attendance', 'action'],
    ],
    [
      'the heading again',
      [HEAD, ['R1: Standards'], act('R1a'), HEAD, act('R1b')],
      ['recommendation: R1: Standards', 'action', 'repeat', 'action'],
    ],
    [
      'two levels, the wider first',
      [
        HEAD,
        ['1', 'CHILDREN IN NEED'],
        ['', '1  Assessments are on time'],
        act('1.1'),
        ['2', 'CHILDREN LOOKED AFTER'],
        act('2.1'),
      ],
      [
        'area: 1 CHILDREN IN NEED',
        'recommendation: 1  Assessments are on time',
        'action',
        'area: 2 CHILDREN LOOKED AFTER',
        'action',
      ],
    ],
    [
      'a section called by a letter, above those that begin with it',
      [HEAD, ['A', 'Leadership'], act('A1'), ['B', 'Practice'], act('B1')],
      ['area: A Leadership', 'action', 'area: B Practice', 'action'],
    ],
    [
      'an area above actions in a list of one column',
      [['Priority 1: Leadership'], ['1. Recruit eight social workers'], ['2. Hold weekly panels']],
      ['area: Priority 1: Leadership', 'action', 'action'],
    ],
    [
      'an action called by a letter, with nothing of its own below',
      [HEAD, ['A', 'Hold every meeting in time'], ['B', 'Ask the children']],
      ['action', 'action'],
    ],
    [
      'a key at the foot, whatever columns it stands in',
      [
        HEAD,
        act('1.1'),
        act('1.2'),
        [''],
        ['Key', 'Green', 'on track'],
        ['', 'A', 'at risk'],
        ['R', 'Red', 'off track'],
        ['Key:', 'A = slipping but recoverable'],
        ['', '', 'RAG', 'Red', 'Overdue or will not be met'],
        ['Blue', 'Complete'],
      ],
      ['action', 'action', 'key', 'key', 'key', 'key', 'key', 'key'],
    ],
    [
      'a key across the foot, in one row or two',
      [HEAD, act('1.1'), [''], ['R = off track', 'A = at risk', 'G = on track', 'B = complete'], ['Grey = withdrawn']],
      ['action', 'key', 'key'],
    ],
    [
      'a key across the foot behind its name',
      [HEAD, act('1.1'), ['Key:', 'Red = off track', 'Amber = at risk', 'Green = on track', 'Blue = complete']],
      ['action', 'key'],
    ],
    [
      'actions whose refs go on, though their words sound like a status',
      [HEAD, act('1'), act('2'), ['3', 'Reduce delays in adoption'], ['4', 'Fewer missed visits']],
      ['action', 'action', 'action', 'action'],
    ],
    [
      'a key by numbers that begin again',
      [HEAD, act('1'), act('2'), [''], ['1', 'Achieved'], ['2', 'On track'], ['3', 'Slipped']],
      ['action', 'action', 'key', 'key', 'key'],
    ],
    [
      'who is meant by short forms, at the foot',
      [HEAD, act('1.1'), act('1.2'), [''], ['', 'Key to leads'], ['', 'HB = Head of Safeguarding; TK = Team Manager']],
      ['action', 'action', 'key', 'key'],
    ],
    ...(
      [
        ['under a line', [['Initials']], ['key']],
        ['under heads', [['Initials', 'Name', 'Job title']], ['key']],
        ['under both', [['Who is who'], ['Initials', 'Name', 'Post']], ['key', 'key']],
        ['under nothing', [], []],
      ] as const
    ).map(([how, heads, are]): [string, Rows, string[]] => [
      `who is meant by initials, by name and post, ${how}`,
      [HEAD, act('1'), act('2'), [''], ...heads.map((row) => [...row]), ...PEOPLE],
      ['action', 'action', ...are, 'key', 'key'],
    ]),
    [
      'actions of three cells that letters tell apart',
      [
        HEAD,
        [...act('EH', 'Early help')],
        [''],
        ['CP', 'Child Protection', 'Head of QA'],
        ['CL', 'Care Leavers', 'HoS'],
      ],
      ['action', 'action', 'action'],
    ],
    [
      'who is meant by initials right below the actions, which they own',
      [HEAD, act('1'), ['2', 'Write the plan', 'SK/ MB', '30/06/2025', 'G'], ...PEOPLE],
      ['action', 'action', 'key', 'key'],
    ],
    [
      'an action of its title alone right above a key',
      [HEAD, act('1'), act('2'), [''], ['', 'Agree the plan'], ['R', 'Off track'], ['G', 'On track']],
      ['action', 'action', 'action', 'key', 'key'],
    ],
    [
      'what heads a key in the column of actions',
      [HEAD, act('1'), act('2'), [''], ['', 'What our ratings mean'], ['', 'R = off track'], ['', 'G = on track']],
      ['action', 'action', 'key', 'key', 'key'],
    ],
    [
      'actions of three cells right below the others',
      [HEAD, act('1'), ['CP', 'Child Protection', 'Head of QA'], ['FP', 'Family Practice', 'Head of Service']],
      ['action', 'action', 'action'],
    ],
    [
      'counts of each rating in a row of totals',
      [HEAD, act('1.1'), ['Total', '2', '', '', '1 Green 1 Red']],
      ['action', 'count'],
    ],
    [
      'no key: actions that a letter or a colour tells apart',
      [
        HEAD,
        ['A', 'Complete the audit of all cases', 'Head of Service'],
        ['B', 'Completed forms reach the hub', '', 'May 2025'],
        ['G', 'Write to schools'],
      ],
      ['action', 'action', 'action'],
    ],
    ['more of the action above', [HEAD, act('1.1'), ['', '', 'Head of QA', 'May 2025']], ['action', 'more']],
    [
      'who signed below the table, and when',
      [HEAD, act('1.1'), act('1.2'), [], ['', '', 'Signed', 'A Person'], ['', '', 'Date', '3/12/20']],
      ['action', 'action', 'note', 'note'],
    ],
    [
      'more of the last action below an empty row, where it is so further up',
      [HEAD, act('1.1'), [], ['', '', 'Head of QA', 'May'], act('1.2'), [], ['', '', 'Head of IT', 'June']],
      ['action', 'more', 'action', 'more'],
    ],
    [
      'more under an action that is merged over it',
      [
        HEAD,
        ['1.1', { text: 'Hold', merged: { rows: 2, columns: 1 } }, 'HoS', 'May 2025', 'A'],
        ['', '', 'QA', 'June 2025', 'G'],
      ],
      ['action', 'more'],
    ],
    [
      'an action of its title alone',
      [HEAD, act('1.1'), ['1.2', 'Health and police come'], act('1.3')],
      ['action', 'action', 'action'],
    ],
    ['an action without a ref', [HEAD, act('1.1'), act(''), act('1.3')], ['action', 'action', 'action']],
    ['a total', [HEAD, act('1.1'), ['', 'Total actions', '', '', '1']], ['action', 'count']],
    ...['Total cost', 'Grand total of budget'].flatMap((label) =>
      [0, 1, 2, 3, 4].map((at): [string, Rows, string[]] => [
        `${label} in column ${at + 1}, between the actions and below them`,
        [COSTED, costed('1.1'), total(label, at), costed('1.2'), total(label, at)],
        ['action', 'count', 'action', 'count'],
      ]),
    ),
    [
      'a sum without words',
      [COSTED, costed('1.1'), ['', '', '', '', '', SUM], costed('1.2'), ['', '', '', '', '', SUM]],
      ['action', 'count', 'action', 'count'],
    ],
    [
      'actions that cost something and are no total',
      [
        COSTED,
        costed('1.1'),
        ['', 'Total Respect training to be rolled out', '', '', '', '5400'],
        ['1.3', 'Total budget agreed', '', '', '', '0'],
        ['', 'Hold a panel', '', '', '', SUM],
      ],
      ['action', 'action', 'action', 'action'],
    ],
    [
      'actions whose words begin as notes, counts and hints do',
      [
        HEAD,
        act('1.1', 'Completed actions are reviewed by the Board'),
        ['1.2', 'Red cases are reviewed weekly'],
        ['', 'Note-taking training for all conference chairs', 'Head of QA'],
        ['1.4', 'Count caseloads weekly'],
        ['1.5', 'Choose a practice model'],
      ],
      ['action', 'action', 'action', 'action', 'action'],
    ],
    [
      'an example, and what is still to be filled in',
      [
        HEAD,
        ['EXAMPLE', 'Example: hold every visit', 'Job title'],
        act('1.1'),
        ['1.2', 'Click here to enter text.', '[Lead]'],
      ],
      ['hint', 'action', 'hint'],
    ],
    [
      'a table of something else below the plan',
      [
        HEAD,
        act('1.1'),
        act('1.2'),
        [''],
        ['Name', 'Role', 'Organisation', 'Email'],
        ['J Doe', 'Chair', 'DfE', 'j@dfe.example'],
      ],
      ['action', 'action', 'left', 'left'],
    ],
    ...(
      [
        ['its number', ['Priority 2 – Care'], ['area: Priority 2 – Care']],
        ['a number beside', ['2', 'CARE'], ['area: 2 CARE']],
        ['no number', ['Care'], ['area: Care']],
        ['no number, in the column of actions', ['', 'Care'], ['area: Care']],
      ] as const
    ).flatMap(([how, level, is]): [string, Rows, string[]][] => [
      [
        `a level with ${how} below a summary under heads of its own`,
        [HEAD, act('1.1'), act('1.2'), [''], ...SUMMARY, [''], [...level], HEAD, act('2.1')],
        ['action', 'action', 'left', 'left', 'left', ...is, 'repeat', 'action'],
      ],
      [
        `a level with ${how} without a summary`,
        [HEAD, act('1.1'), act('1.2'), [''], [...level], HEAD, act('2.1')],
        ['action', 'action', ...is, 'repeat', 'action'],
      ],
    ]),
    [
      'who leads an area, below it, is a note: with the heading again, and without',
      [
        ...[HEAD, act('1.1'), [''], ['Priority 2: Care'], ['Lead: Head of Care'], HEAD, act('2.1'), ['']],
        ...[['Priority 3: Leaders'], ['Area lead: Director'], act('3.1')],
        ...[['Priority 4: Schools'], ['Lead:', 'Head of Schools'], act('4.1')],
      ],
      [
        ...['action', 'area: Priority 2: Care', 'note', 'repeat', 'action'],
        ...['area: Priority 3: Leaders', 'note', 'action', 'area: Priority 4: Schools', 'note', 'action'],
      ],
    ],
    [
      'an area and a recommendation below a summary',
      [
        HEAD,
        act('1.1'),
        act('1.2'),
        [''],
        ...SUMMARY,
        [''],
        ['Priority 2: Care'],
        ['R4: Permanence'],
        HEAD,
        act('2.1'),
      ],
      [
        ...['action', 'action', 'left', 'left', 'left'],
        ...['area: Priority 2: Care', 'recommendation: R4: Permanence', 'repeat', 'action'],
      ],
    ],
    [
      'no level right below a summary: its last row counts',
      [HEAD, act('1.1'), act('1.2'), [''], ...SUMMARY, HEAD, act('2.1')],
      ['action', 'action', 'left', 'left', 'left', 'repeat', 'action'],
    ],
    [
      'a level below a summary whose actions have no heading again',
      [HEAD, act('1.1'), act('1.2'), [''], ...SUMMARY, [''], ['Priority 2: Care'], act('2.1')],
      ['action', 'action', 'left', 'left', 'left', 'area: Priority 2: Care', 'action'],
    ],
    [
      'actions below a summary, without a level and the heading again',
      [HEAD, act('1.1'), act('1.2'), [''], ...SUMMARY, [''], act('2.1'), act('2.2')],
      ['action', 'action', 'left', 'left', 'left', 'action', 'action'],
    ],
    [
      'an action of its title alone at the end of a page, above the heading again',
      [HEAD, act('1.1'), ['1.2', 'Health and police come'], HEAD, act('1.3')],
      ['action', 'action', 'repeat', 'action'],
    ],
    [
      'actions that begin as totals and priorities do',
      [
        HEAD,
        act('', 'Total Respect training to be rolled out'),
        ['', 'Priority 1 families are seen within a day'],
        act(''),
      ],
      ['action', 'action', 'action'],
    ],
    ['the foot of a page', [HEAD, act('1.1'), ['Page 1 of 3'], act('1.2')], ['action', 'page', 'action']],
    ['a hint', [HEAD, ['', 'Please say what you will do'], act('1.1')], ['hint', 'action']],
    ['a key below', [HEAD, act('1.1'), ['R = off track'], ['G = on track']], ['action', 'key', 'key']],
    [
      'the last action, of which no more than its words are filled in, above a note',
      [
        ['Action', 'Ref', 'Lead', 'Due', 'RAG'],
        ['Hold every meeting', 'C2', 'Head of Care', '30/06/2025', 'A'],
        ['Write the offer', 'C3'],
        [''],
        ['Note: dates were agreed in May'],
      ],
      ['action', 'action', 'note'],
    ],
    [
      'a numbered head, above actions without numbers',
      [HEAD, ['C3', 'Leadership'], act(''), act('')],
      ['area: C3 Leadership', 'action', 'action'],
    ],
    ['a note below', [HEAD, act('1.1'), ['Agreed by the Chief Executive in May']], ['action', 'note']],
    ['what says nothing of what is done', [HEAD, ['1.0', '', 'Head of Service'], act('1.1')], ['left', 'action']],
  ])('%s', (_, rows, are) => {
    expect(read(rows)).toEqual(are)
  })

  test('is an action in each row of one column', () => {
    expect(read([['Hold every meeting in time'], ['Health and police come']])).toEqual(['action', 'action'])
  })
})
