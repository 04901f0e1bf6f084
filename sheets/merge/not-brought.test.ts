import { expect, it } from 'vitest'
import type { FromCells } from '../../domain/brought.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { notBrought } from './not-brought.ts'

const actionOf = (state: string, step: string | null, milestones: string[] = []) =>
  ({
    ref: '1.1',
    versions: [{ state }],
    closureSteps: step === null ? [] : [{ step }],
    milestones: milestones.map((title) => ({ versions: [{ title }] })),
  }) as unknown as PlanFile['actions'][number]

const said = (field: FromCells['field'], value: FromCells['value']): FromCells => ({
  field,
  cells: ['A5'],
  words: null,
  value,
})

it.each<[what: string, action: ReturnType<typeof actionOf>, fields: FromCells[], told: RegExp[]]>([
  ['nothing of its end', actionOf('active', null), [], []],
  ['that it is complete', actionOf('active', null), [said('state', 'closed-before')], [/complete: its owner claims/]],
  ['that it is complete, of a claim', actionOf('active', 'claimed'), [said('state', 'closed-before')], [/complete/]],
  ['that it is complete, of one that is agreed', actionOf('active', 'agreed'), [said('state', 'closed-before')], []],
  [
    'that it is complete, of one closed before',
    actionOf('active', 'closed-before'),
    [said('state', 'closed-before')],
    [],
  ],
  ['that it is withdrawn', actionOf('active', null), [said('state', 'withdrawn')], [/withdraw it on its page/]],
  ['that it is withdrawn, of one that is', actionOf('withdrawn', null), [said('state', 'withdrawn')], []],
  ['nothing of its end, of one that left', actionOf('withdrawn', null), [], [/left the plan/]],
  ['milestones that it has', actionOf('active', null, ['Begun']), [said('milestones', [' begun'])], []],
  ['more milestones', actionOf('active', null, ['Begun']), [said('milestones', ['Begun', 'Half way'])], [/“Half way”/]],
])('a sheet that says %s', (_what, action, fields, told) => {
  expect(notBrought(action, fields).map(({ why }) => why)).toEqual(told.map((one) => expect.stringMatching(one)))
})
