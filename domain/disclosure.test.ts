import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { disclose, type Audience, type Rules } from './disclosure.ts'
import { dayDue } from './due.ts'

interface Said {
  title: string
  due: ReturnType<typeof dayDue>
  help: string | null
  owner: { post: string; holder: string | null }
  notes: { words: string; by: string }[]
}

const RULES = {
  title: 'all',
  due: 'all',
  help: 'board',
  owner: { post: 'all', holder: 'none' },
  notes: { words: 'all', by: 'board' },
} as const satisfies Rules<Said>

const said: Said = {
  title: 'Pods',
  due: dayDue(day('2020-11-30')),
  help: 'A vacancy freed',
  owner: { post: 'Head of Service', holder: 'Alex Example' },
  notes: [{ words: 'Two opened', by: 'Alex Example' }],
}

describe('what is disclosed', () => {
  it.each<[Audience, string | null]>([
    ['board', 'A vacancy freed'],
    ['scrutiny', null],
    ['public', null],
  ])('to the %s has what is theirs', (audience, help) => {
    const shown = disclose(said, RULES, audience)
    expect(shown).toEqual({
      title: 'Pods',
      due: said.due,
      help,
      owner: { post: 'Head of Service' },
      notes: [{ words: 'Two opened', by: help && 'Alex Example' }],
    })
  })

  it('holds no name that is nobody’s, in any byte', () => {
    expect(JSON.stringify(disclose(said, RULES, 'board').owner)).not.toContain('Example')
  })

  it('leaves what nobody said as it is', () => {
    const nothing = { ...said, help: null, owner: { post: 'Head of Service', holder: null } }
    expect(disclose(nothing, RULES, 'board')).toMatchObject({ help: null, owner: { post: 'Head of Service' } })
  })

  it('does not compile where a field has no rule, or a whole object is given to everybody', () => {
    // @ts-expect-error A field that no rule is said of.
    const lacking: Rules<Said> = { title: 'all', due: 'all', help: 'board', owner: { post: 'all', holder: 'none' } }
    // @ts-expect-error Whoever adds a field to the owner must say whose it is.
    const whole: Rules<Said> = { ...RULES, owner: 'all' }
    expect([lacking, whole]).toHaveLength(2)
  })
})
