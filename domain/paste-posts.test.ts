import { expect, it } from 'vitest'
import { pastePosts } from './paste-posts.ts'

const said = (text: string) =>
  pastePosts(text).map(({ title, holder, organisation }) => [title, holder, organisation].join('|'))

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
  ['nothing', ' \n\t\n,\n', []],
])('reads %s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected)
})
