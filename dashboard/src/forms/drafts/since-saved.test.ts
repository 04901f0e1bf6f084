import { expect, it } from 'vitest'
import { draftOnto, toPutBack } from '../stood.ts'
import type { BoxOf } from '../words-left.ts'
import type { Draft } from './draft.ts'
import { sinceSaved } from './since-saved.ts'

const STOOD = { title: 'Pods', partners: '', recommendations: ['1'], ownColumnLabel: 'RAG', ownColumnText: 'Green' }
const SENT = { ...STOOD, title: 'Pods in all areas', recommendations: ['1', '9'], ownColumnText: 'Amber' }

const draft = (...boxes: BoxOf[]): Draft => ({
  ...{ at: 1, path: '', basedOn: 'one', stood: JSON.stringify(STOOD), token: 'sent', tookUp: [], answer: '' },
  ...{ boxes, changed: ['reason'], written: [] },
})

const AS_SENT: BoxOf[] = [
  ['title', SENT.title],
  ['partners', ''],
  ['recommendations', '1'],
  ['recommendations', '9'],
  ['ownColumnLabel', 'RAG'],
  ['ownColumnText', 'Amber'],
]
const but = (name: string, ...values: string[]): BoxOf[] => [
  ...AS_SENT.filter(([other]) => other !== name),
  ...values.map((value): BoxOf => [name, value]),
]
/** What is put back of a draft into a form of what was saved. */
const put = (boxes: BoxOf[], since: string[], stands = SENT) => {
  const onto = draftOnto(stands, sinceSaved(draft(...boxes), since, 'another'))
  const names = toPutBack(stands, onto)
  return (name: string) =>
    names.includes(name)
      ? onto.boxes.flatMap(([other, value]) => (other === name ? [value] : []))
      : 'as the page has it'
}

it.each<[string, string, string[], string[]]>([
  ['a title', 'title', ['Pods'], ['Pods']],
  ['a tick', 'recommendations', ['1'], ['1']],
  ['a column of one’s own', 'ownColumnText', ['Green'], ['Green']],
])('%s that was put back to what the record held stays so once what was sent is saved', (_what, name, back, held) => {
  expect(put(but(name, ...back), [name])(name)).toEqual(held)
})

it('keeps a row whole', () => {
  const of = put(but('ownColumnText', 'Green'), ['ownColumnText'])
  expect(['ownColumnLabel', 'ownColumnText'].map(of)).toEqual([['RAG'], ['Green']])
})

it('leaves what was sent to the page, and takes what a colleague has saved there since', () => {
  const of = put(but('title', 'Pods'), ['title'], { ...SENT, partners: 'Police' })
  expect(['title', 'partners'].map(of)).toEqual([['Pods'], 'as the page has it'])
})

it('of what is new, stays as it is by another token', () => {
  const added = { ...draft(['title', 'A']), stood: '' }
  expect(sinceSaved(added, ['title'], 'another')).toEqual({ ...added, token: 'another', changed: ['reason', 'title'] })
})
