import { expect, it } from 'vitest'
import type { FiledAction, PlanFile } from '../../domain/contract/plan-file.ts'
import { checkPlanFile } from '../plan-file/check/check-plan-file.ts'
import { at, OFFICE, smallPlan } from '../testing/small-plan.ts'

const by = (on: string) => ({ recordedAt: at(on), recordedBy: OFFICE })
type Sheet = PlanFile['broughtSheets'][number]['versions'][number]
type Row = FiledAction['broughtRows'][number]
type Field = Row['fields'][number]

const digest = '0'.repeat(64)
const SHEET: Sheet = { ...by('2020-02-03'), name: 'plan.xlsx', digest, state: 'brought', reason: null }
const TAKEN_BACK: Sheet = { ...SHEET, ...by('2020-02-05'), state: 'taken-back', reason: 'The wrong file' }
const TITLE: Field = { field: 'title', cells: ['D7'], words: 'Act', value: 'Act' }
const ROW: Row = { ...by('2020-02-03'), sheet: 'sheet-1', sheetName: 'Plan', row: 7, fields: [TITLE] }

const faults = (row: Partial<Row>, versions: Sheet[] = [SHEET]) =>
  checkPlanFile(
    smallPlan({ broughtRows: [{ ...ROW, ...row }] }, (file) => (file.broughtSheets = [{ key: 'sheet-1', versions }])),
  ).map(({ path }) => path.replace(/^.*?brought/, 'brought'))

it.each<[string, Partial<Row>, Sheet[]]>([
  ['an action that was brought', {}, [SHEET]],
  ['one whose sheet was taken back', {}, [SHEET, TAKEN_BACK]],
  ['a comment, and a field that was given', { fields: [{ ...TITLE, cells: ['AB12#note'] }, given({})] }, [SHEET]],
  ['the last row of the largest sheet', { row: 1_048_576, fields: [{ ...TITLE, cells: ['XFD1048576'] }] }, [SHEET]],
])('%s is taken', (_what, row, versions) => {
  expect(faults(row, versions)).toEqual([])
})

it.each<[string, Partial<Row>, Sheet[], string]>([
  ['before its sheet was brought', by('2020-02-02'), [SHEET], 'broughtRows[0].recordedAt'],
  ['after it was taken back', by('2020-02-05'), [SHEET, TAKEN_BACK], 'broughtRows[0].recordedAt'],
  ['of a sheet that is not there', { sheet: 'sheet-2' }, [SHEET], 'broughtRows[0].sheet'],
  ['from no row', { row: 0 }, [SHEET], 'broughtRows[0].row'],
  ['with no field', { fields: [] }, [SHEET], 'broughtRows[0].fields'],
  ['from what is no cell', { fields: [{ ...TITLE, cells: ['7D'] }] }, [SHEET], 'broughtRows[0].fields[0].cells[0]'],
  ['from no cell, without why', { fields: [{ ...TITLE, cells: [] }] }, [SHEET], 'broughtRows[0].fields[0].given'],
  [
    'with a name for a field of ours',
    { fields: [{ ...TITLE, label: 'Title' }] },
    [SHEET],
    'broughtRows[0].fields[0].label',
  ],
  ['without one for a column', { fields: [given({ field: 'ownColumns' })] }, [SHEET], 'broughtRows[0].fields[0].label'],
  ['a sheet that is taken back at once', {}, [TAKEN_BACK], 'broughtSheets[0].versions[0].state'],
  ['brought twice', {}, [SHEET, { ...SHEET, ...by('2020-02-04') }], 'broughtSheets[0].versions[1].state'],
  ['taken back without why', {}, [SHEET, { ...TAKEN_BACK, reason: null }], 'broughtSheets[0].versions[1].reason'],
  ['brought with a reason', {}, [{ ...SHEET, reason: 'Because' }], 'broughtSheets[0].versions[0].reason'],
  ['of another file', {}, [SHEET, { ...TAKEN_BACK, digest: '1'.repeat(64) }], 'broughtSheets[0].versions[1].digest'],
  ['without a digest', {}, [{ ...SHEET, digest: 'none' }], 'broughtSheets[0].versions[0].digest'],
])('%s is refused', (_what, row, versions, path) => {
  expect(faults(row, versions)).toContain(path)
})

function given(also: Partial<Field>): Field {
  return { ...TITLE, field: 'progress', cells: [], words: null, given: 'The sheet says nothing of it', ...also }
}
