import { Key } from '../../domain/contract/filed/fields.ts'
import {
  FiledPaper,
  FiledPaperAnswers,
  FiledPaperTemplate,
  FiledPhraseAnswer,
  FiledPublicationMark,
} from '../../domain/contract/filed/papers.ts'
import { isDay } from '../../domain/day.ts'
import { isMadeFor } from '../../domain/papers.ts'
import { paperAnswers, paperTemplates, papers, phraseAnswers, publicationMarks } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { meetingsFiling } from '../meetings/filing.ts'
import { filing } from '../plan-file/filing.ts'

export const papersFiling = filing({
  list: 'papers',
  called: 'paper',
  table: papers,
  shape: FiledPaper,
  name: { field: 'key', shape: Key() },
  check(judge, { rows, at }) {
    judge.knownOn(rows, at, 'drawnOn')
    judge.knownOn(rows, at, 'withdrawnOn')
    judge.each(rows, at, ({ kind, audience, asAt, withdrawnOn, withdrawnAs }, place, i) => {
      if (!isMadeFor(kind, audience)) judge.fault([...place, 'audience'], 'Write whom this kind of paper is made for')
      if (!isDay(asAt)) judge.thing(meetingsFiling, asAt.replace(/^meeting:/, ''))
      if ((withdrawnOn === undefined) !== (withdrawnAs === undefined))
        judge.fault([...place, 'withdrawnAs'], 'Write when it was withdrawn, and why, or leave out both')
      if (i > 0 && withdrawnOn === undefined)
        judge.fault(place, 'Leave this version out: an issued paper is withdrawn, and never changed')
      const before = rows[i - 1]
      if (before?.withdrawnAs === 'disclosure' || (before?.withdrawnOn && withdrawnAs !== 'disclosure'))
        judge.fault(place, 'Leave this version out: the paper was withdrawn before it')
    })
  },
})

export const paperAnswersFiling = filing({
  list: 'paperAnswers',
  called: 'answers in a paper',
  table: paperAnswers,
  shape: FiledPaperAnswers,
  name: { field: 'key', shape: Key() },
  references: { meeting: meetingsFiling },
})

export const paperTemplatesFiling = filing({
  list: 'paperTemplates',
  called: 'template of papers',
  table: paperTemplates,
  shape: FiledPaperTemplate,
  name: { field: 'key', shape: Key() },
})

export const phraseAnswersFiling = filing({
  list: 'phraseAnswers',
  called: 'answer of a phrase',
  table: phraseAnswers,
  shape: FiledPhraseAnswer,
  name: { field: 'key', shape: Key() },
})

export const publicationMarksFiling = filing({
  list: 'publicationMarks',
  called: 'mark of a text',
  table: publicationMarks,
  shape: FiledPublicationMark,
  name: { field: 'key', shape: Key() },
  references: { action: actionsFiling },
  check(judge, { rows, at }) {
    judge.each(rows, at, ({ isWithheld }, place, i) => {
      if (isWithheld === (rows[i - 1]?.isWithheld ?? false))
        judge.fault([...place, 'isWithheld'], 'Leave this version out: it says what held before it')
    })
  },
})
