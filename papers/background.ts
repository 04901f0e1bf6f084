import { sayDay, sayRange } from '../domain/day.ts'
import { inWords, listed, several } from '../domain/words/counting.ts'
import { sayJudgement } from '../domain/words/judgements.ts'
import { sayVisitKind } from '../domain/words/visits.ts'
import { paragraph } from './blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { Paragraph } from './paper.ts'

type About = DisclosedFacts['about']

/** How the plan came to be and who oversees it, as far as the record says. */
export function background({ about, board, plan, asAt }: DisclosedFacts): Paragraph[] {
  const said = [
    sayInspection(about),
    board.recommendations.length > 0 &&
      `The plan answers ${inWords(board.recommendations.length)} ${board.recommendations.length === 1 ? 'recommendation' : 'recommendations'}${sayAreas(plan.areas)}. It has ${board.total === 0 ? 'no actions yet' : several(board.total, 'action')}.`,
    sayVisits(about.visits.filter(({ kind, endsOn }) => kind !== 'inspection' && endsOn <= asAt.day)),
    about.oversight.length > 0 && `The plan is overseen by: ${about.oversight.map(({ post }) => post).join('; ')}.`,
    about.reinspectionExpectedOn !== null &&
      `Ofsted is expected to inspect again by ${sayDay(about.reinspectionExpectedOn)}.`,
  ]
  const known = said.flatMap((words) => (words ? [paragraph(words)] : []))
  return known.length > 0 ? known : [paragraph('The record does not say how the plan came to be.')]
}

function sayInspection({ judgement, inspectedFrom, inspectedTo, reportPublishedOn }: About): string | null {
  const when = inspectedFrom && inspectedTo ? ` in an inspection of ${sayRange(inspectedFrom, inspectedTo)}` : ''
  if (judgement === null) return null
  const published = reportPublishedOn ? ` Its report was published on ${sayDay(reportPublishedOn)}.` : ''
  return `Ofsted judged the council’s services for children ${sayJudgement(judgement)}${when}.${published}`
}

const sayAreas = (areas: DisclosedFacts['plan']['areas']): string =>
  areas.length === 0
    ? ''
    : ` in ${inWords(areas.length)} priority ${areas.length === 1 ? 'area' : 'areas'}: ${areas.map(({ title }) => title).join('; ')}`

function sayVisits(visits: About['visits']): string | null {
  if (visits.length === 0) return null
  const each = visits.map(({ kind, title, startsOn, endsOn, focus, letterOn, letterPublished }) => {
    const letter = letterOn && letterPublished ? `, whose letter was published on ${sayDay(letterOn)}` : ''
    const name = title.startsWith(sayVisitKind(kind)) ? title : `${title} (${sayVisitKind(kind).toLowerCase()})`
    return `${name} on ${sayRange(startsOn, endsOn)}${focus ? ` (${focus})` : ''}${letter}`
  })
  return `Inspectors have visited since: ${listed(each)}.`
}
