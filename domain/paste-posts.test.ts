import { expect, it } from 'vitest'
import { pastePosts } from './paste-posts.ts'

const said = (text: string) =>
  pastePosts(text).posts.map(({ title, holder, organisation }) => [title, holder, organisation].join('|'))

it.each([
  ['a post alone', 'Head of Quality', ['Head of Quality||']],
  ['a post and who holds it', 'Head of Quality, Dan  Whitfield', ['Head of Quality|Dan Whitfield|']],
  [
    'what stands after the last comma',
    'Head of Service, Early Help, Jo Adeyemi',
    ['Head of Service, Early Help|Jo Adeyemi|'],
  ],
  ['nobody, after a comma', 'Head of Service, Early Help,', ['Head of Service, Early Help||']],
  [
    'columns, under their heads',
    'Post\tHolder\tOrganisation\r\nHead of Service, Early Help\tJo Adeyemi\t\r\nDesignated Nurse\t\tNHS Kent',
    ['Head of Service, Early Help|Jo Adeyemi|', 'Designated Nurse||NHS Kent'],
  ],
  [
    'bullets and blank lines',
    '• Head of Quality, Dan Whitfield\n\n• Lead Member',
    ['Head of Quality|Dan Whitfield|', 'Lead Member||'],
  ],
  ['columns in another order', 'Name\tJob title\nJo Adeyemi\tHead of Quality', ['Head of Quality|Jo Adeyemi|']],
  [
    'initials before a name, which are no mark of a list',
    'Name\tJob title\nA. Ahmed\tDirector\nB. Brown\tHead of Practice',
    ['Director|A. Ahmed|', 'Head of Practice|B. Brown|'],
  ],
  [
    'numbers before a name',
    'Name\tJob title\n1. Ann Ahmed\tDirector\n2. Bob Brown\tHead of Practice',
    ['Director|Ann Ahmed|', 'Head of Practice|Bob Brown|'],
  ],
  [
    'initials in a first column without a head',
    'A. Ahmed\tDirector\nB. Brown\tLead',
    ['A. Ahmed|Director|', 'B. Brown|Lead|'],
  ],
  ['a cell of several lines', '"Head of\nQuality"\tDan Whitfield', ['Head of Quality|Dan Whitfield|']],
  ['a word before each', 'Post\tHead of Quality\nPost\tLead Member', ['Post|Head of Quality|', 'Post|Lead Member|']],
  ['nothing', ' \n\t\n,\n', []],
])('reads %s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected)
})

it.each([
  [
    'a column that is none of a post',
    'Post\tHolder\tOrganisation\tEmail\nHead of Quality\tDan\tCouncil\tdan@council.example',
    ['Post: Email', 'Head of Quality: dan@council.example'],
  ],
  ['what stands beside a head', 'Post\tHead of Quality\nLead Member\tJo', ['Post: Head of Quality', 'Lead Member: Jo']],
  ['a fourth column', 'Head of Quality\tDan\tCouncil\tRoom 4', ['Head of Quality: Room 4']],
  ['the second holder below a merged cell', 'Head of Quality\tDan\n\tBen\tNHS', ['Ben · NHS']],
  ['a name without a post', 'Head of Quality, Dan\n, Jane', [', Jane']],
  ['nothing', 'Head of Quality, Dan\n\t\n,\n', []],
])('says that it leaves out %s', (_what, text, expected) => {
  expect(pastePosts(text).leftOut).toEqual(expected)
})
