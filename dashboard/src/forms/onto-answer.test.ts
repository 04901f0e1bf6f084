import { expect, it } from 'vitest'
import type { Entered } from '../entered.ts'
import type { Draft } from './drafts/draft.ts'
import { markAnswer, markSent, ontoAnswer } from './onto-answer.ts'
import { carryStood, takeTheirs } from './stood.ts'
import { boxesOf } from './what-was-written.ts'

const draftOf = (held: Entered, said: Partial<Draft> = {}): Draft => ({
  at: 0,
  path: '',
  basedOn: '',
  stood: '',
  token: 'abc',
  boxes: boxesOf(held),
  changed: Object.keys(held),
  written: [],
  tookUp: [],
  answer: '',
  ...said,
})

/** What the form of an answer holds once a draft of it was found, and under which names. */
function put(draft: Draft, answer: { entered: Entered; stood?: string; sent?: Entered; taken?: string[] }) {
  const drawn = boxesOf(answer.entered)
  const onto = ontoAnswer(
    draft,
    { stood: '', ...answer, ...(answer.sent && { sent: markSent(answer.sent) }) } as Parameters<typeof ontoAnswer>[1],
    { drawn, seen: [...new Set([...drawn, ...draft.boxes].map(([name]) => name))].filter((one) => one !== 'madeFrom') },
  )
  const of = (name: string) => onto.draft.boxes.flatMap(([other, said]) => (other === name ? [said] : []))
  return { ...onto, of }
}

const SENT = { pasted: '• New\r\n• One', wording: ['One', 'Two'], shortTitle: ['First', 'Two'], madeFrom: 'old' }
const MADE = { pasted: '• New\r\n• One', wording: ['New', 'One'], shortTitle: ['New', 'First'], madeFrom: 'new' }

it('leaves rows that were made again as they were made, with how they came to be', () => {
  const { names, isAnswered, of } = put(draftOf({ ...SENT, pasted: '• New\n• One' }), { entered: MADE, sent: SENT })
  expect(names).toEqual([])
  expect([of('wording'), of('shortTitle'), of('madeFrom')]).toEqual([['New', 'One'], ['New', 'First'], ['new']])
  expect(['wording', 'shortTitle', 'pasted'].filter(isAnswered)).toEqual(['wording', 'shortTitle'])
})

it('goes on with what was typed after the sending, in boxes that came back as they were sent', () => {
  const { names, of } = put(draftOf({ ...SENT, pasted: '• New\n• One\n• More' }), { entered: MADE, sent: SENT })
  expect(names).toEqual(['pasted'])
  expect([of('pasted'), of('wording'), of('madeFrom')]).toEqual([['• New\n• One\n• More'], ['New', 'One'], ['new']])
})

it('puts what was typed after the sending into no other row, and calls it not answered', () => {
  const draft = draftOf({ ...SENT, shortTitle: ['First of all', 'Two'] })
  const { names, isAnswered, of } = put(draft, { entered: MADE, sent: SENT })
  expect([names, of('shortTitle')]).toEqual([[], ['New', 'First']])
  expect([isAnswered('shortTitle'), isAnswered('wording')]).toEqual([false, true])
})

it('puts what was typed after the sending into no row that another was put before, though its column is empty as before', () => {
  const madeOf = (...titles: string[]) => ({
    title: titles,
    holder: titles.map(() => ''),
    madeFrom: JSON.stringify({ from: titles.join(), rows: titles.map((title) => ({ title, holder: '' })), aside: [] }),
  })
  const [sent, made] = [madeOf('Aye', 'Bee'), madeOf('Zed', 'Aye', 'Bee')]
  const since = draftOf({ ...sent, holder: ['Typed since', ''] })
  const { names, isAnswered } = put(since, { entered: made, sent })
  expect([names, isAnswered('holder')]).toEqual([[], false])
  expect(put(since, { entered: sent, sent }).names).toEqual(['holder'])
})

it('puts all back of what was typed into this very answer', () => {
  const held = { ...MADE, wording: ['New, put right', 'One'] }
  const draft = draftOf(held, { answer: markAnswer({ entered: MADE }) })
  const { names, of } = put(draft, { entered: MADE, sent: SENT })
  expect(names).toContain('wording')
  expect(of('wording')).toEqual(['New, put right', 'One'])
})

it('unticks what was unticked after the sending', () => {
  const { names, of } = put(draftOf({ reason: 'So' }), { entered: { areas: ['1'], reason: 'So' } })
  expect([names, of('areas')]).toEqual([['areas'], []])
})

const STOOD: Entered = {
  title: 'Pods',
  recommendations: ['2'],
  supportingPosts: [],
  ownColumnLabel: [],
  ownColumnText: [],
}
const MINE = { ...STOOD, title: 'Pods in all areas', ownColumnLabel: 'Mine', ownColumnText: 'a', supportingPosts: '' }
const THEIRS = {
  versionId: 'v2',
  title: 'Pods',
  recommendations: [2, 3],
  supportingPosts: ['audit'],
  ownColumns: [{ label: 'Theirs', text: 'b' }],
}
const stood = carryStood(STOOD)

function answered(mine: Entered) {
  const taken = takeTheirs({ code: 'moved-on', message: '', theirs: THEIRS }, { entered: mine, stood })
  if (!taken) throw new Error('nothing was taken')
  return { ...taken, sent: mine }
}

it('leaves what the boxes took from a colleague', () => {
  const { names, of } = put(draftOf(MINE, { stood }), answered(MINE))
  expect(names).toEqual([])
  expect(['title', 'recommendations', 'supportingPosts', 'ownColumnLabel', 'ownColumnText'].map(of)).toEqual([
    ['Pods in all areas'],
    ['2', '3'],
    ['audit'],
    ['Theirs', 'Mine'],
    ['b', 'a'],
  ])
})

it('puts what was typed after the sending beside a colleague’s rows and ticks', () => {
  const since = { ...MINE, recommendations: ['2', '5'], ownColumnText: 'a, and more', supportingPosts: 'legal' }
  const { of } = put(draftOf(since, { stood }), answered(MINE))
  expect(['recommendations', 'supportingPosts', 'ownColumnLabel', 'ownColumnText'].map(of)).toEqual([
    ['2', '3', '5'],
    ['audit', 'legal'],
    ['Theirs', 'Mine'],
    ['b', 'a, and more'],
  ])
})
