import type { FromCells } from '../../domain/brought.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { Question } from '../proposal.ts'
import { askClash, askDiffers, askMatch, clashId, differsId, matchId } from './ask-merge.ts'
import { isNobody, NOBODY, withEmptied } from './emptied.ts'
import { byKey, comparable, saidOf, type Field } from './fields.ts'
import { fieldsNow } from './fields-now.ts'
import { matchActions, NEW } from './match-actions.ts'
import { hasLeft, notBrought, type NotBrought } from './not-brought.ts'
import { saysAgain } from './said-again.ts'
import type { SheetAction } from './sheet-action.ts'
import { decide } from './three-ways.ts'

/** A field that is to be changed, from what the plan has to what the sheet says. */
export interface FieldChange {
  from: Field | null
  to: FromCells
}

export interface Merge {
  /** The actions that a row tells of, with what is to be changed of each; nothing where it says nothing new. */
  actions: { ref: string; at: string; changes: FieldChange[] }[]
  /** The rows that the plan has no action of. */
  added: string[]
  /** Actions that are in no row, by their refs: nothing is done with them. */
  gone: string[]
  /** What the sheet says and does not change. */
  notBrought: NotBrought[]
  questions: Question[]
}

/** The fields of an action as the sheets before brought them last, by its ref; of none where no sheet did. */
export type LastBrought = (ref: string) => readonly FromCells[]

/**
 * What bringing a sheet into a plan would change: three ways by field, against what was last brought. What nobody can know
 * is asked, and changes nothing until it is answered. The same sheet again changes nothing.
 *
 * @param answered The answer to a question, by its id.
 */
export function mergeSheet(
  plan: Pick<PlanFile, 'actions' | 'posts' | 'areas' | 'recommendations'>,
  rows: readonly SheetAction[],
  { last, answered }: { last: LastBrought; answered: (id: string) => string | undefined },
): Merge {
  const matched = matchActions(
    plan.actions.map(({ ref, versions }) => ({ ref, titles: titlesOf(versions.at(-1)?.title, last(ref)) })),
    rows,
    (at) => answered(matchId(at)),
  )
  const asked = new Map<string, Question>()
  const differing = new Map<string, Parameters<typeof askDiffers>[0][number][]>()
  const ask = (question: Question) => {
    const before = asked.get(question.id)
    asked.set(question.id, before ? { ...before, cells: [...before.cells, ...question.cells] } : question)
  }
  const merge: Merge = { actions: [], added: [], gone: [], notBrought: [], questions: [] }
  for (const row of rows) {
    const is = matched.get(row.at)
    if (is?.is === 'asked') ask(askMatch(row, is, titleOf))
    const told = is?.is === 'same' ? plan.actions.find(({ ref }) => ref === is.ref) : undefined
    if (is?.is === 'new') merge.added.push(row.at)
    if (told) merge.notBrought.push(...notBrought(told, row.fields))
    if (told) merge.actions.push({ ref: told.ref, at: row.at, changes: hasLeft(told) ? [] : changesOf(row, told) })
    // What was answered can be answered otherwise.
    const answer = answered(matchId(row.at))
    if (is && is.is !== 'asked' && answer !== undefined)
      ask(askMatch(row, { why: 'other-words', refs: answer === NEW ? [] : [answer], proposed: null }, titleOf))
  }
  const there = new Set(merge.actions.map(({ ref }) => ref))
  // One that a row may tell of is asked about, and not gone.
  for (const is of matched.values()) if (is.is === 'asked') for (const ref of is.refs) there.add(ref)
  merge.gone = plan.actions.filter((one) => !hasLeft(one) && !there.has(one.ref)).map(({ ref }) => ref)
  merge.questions = [...asked.values(), ...[...differing.values()].flatMap((all) => askDiffers(all) ?? [])]
  return merge

  function changesOf({ at, fields }: SheetAction, action: PlanFile['actions'][number]): FieldChange[] {
    const brought = last(action.ref)
    const [now, base] = [byKey(fieldsNow(plan, action)), byKey(brought)]
    const rating = fields.find(({ field }) => field === 'status')?.cells ?? []
    return [...byKey(withEmptied(fields, brought))].flatMap(([key, to]): FieldChange[] => {
      if (NOT_CHANGED_HERE.includes(to.field)) return []
      // Of a sheet that rates and says no more, the rating stands for the words: that is no progress of its own.
      if (key === 'progress' && isWithin(to.cells, rating)) return []
      const from = now.get(key) ?? null
      const before = base.get(key)
      if (saysAgain(before, to)) return []
      const orNobody = (said: string) => (isNobody(to) && said === '' ? NOBODY : said)
      const ways = {
        // Where a sheet brought the action and nothing of a field, that cell was empty, or there was none.
        base: brought.length === 0 ? undefined : before === undefined ? '' : comparable(saidOf(before)),
        plan: orNobody(comparable(from?.value ?? null)),
        sheet: orNobody(comparable(saidOf(to))),
      }
      const outcome = decide(ways)
      if (outcome === 'nothing') return []
      if (outcome === 'change') return [{ from, to }]
      const isNew = ways.base === undefined
      const id = isNew ? differsId(to) : clashId(action.ref, key)
      if (isNew) differing.set(id, [...(differing.get(id) ?? []), { ref: action.ref, at, from, to }])
      else ask(askClash({ ref: action.ref, key, at, from, to }))
      return answered(id) === 'sheet' ? [{ from, to }] : []
    })
  }

  function titleOf(ref: string): string {
    return plan.actions.find((one) => one.ref === ref)?.versions.at(-1)?.title ?? ''
  }
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one))

const titlesOf = (title: string | undefined, brought: readonly FromCells[]): string[] =>
  [title, ...brought.filter(({ field }) => field === 'title').map(({ value }) => value)].filter(
    (one): one is string => typeof one === 'string',
  )

/** What a sheet does not change of an action that is there: milestones are changed on its page, and the board decides whether it is over. */
const NOT_CHANGED_HERE: readonly FromCells['field'][] = ['milestones', 'state']
