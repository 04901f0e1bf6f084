import { AreasView } from '../../domain/contract/areas.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { PaperCheckView } from '../../domain/contract/papers.ts'
import { PostView } from '../../domain/contract/posts.ts'
import { RecommendationsView } from '../../domain/contract/recommendations.ts'
import { SettingsView } from '../../domain/contract/settings.ts'
import { SourcesView } from '../../domain/contract/sources.ts'
import { VisitsView } from '../../domain/contract/visits.ts'
import type { Caller } from './caller.ts'
import { editForm, seeAction } from './updates.ts'

/** A form as it is sent when nobody has typed in it: where to, what its boxes hold, and what that was based on. */
export interface OpenForm {
  path: string
  body: Record<string, unknown>
}

/** A thing of the plan that is said anew by a form: a text of it, and how another of its boxes is changed. */
interface Revised {
  table: string
  what: string
  text: string
  other: Record<string, unknown>
  open: (who: Caller) => Promise<OpenForm>
}

const reason = 'Because'
const one = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('The demonstration lacks what this form is about')
  return found
}
const POST = './posts/head-of-quality-assurance'

/** Every form of a version, as its page draws it. */
export const REVISED: readonly [Revised, Revised, ...Revised[]] = [
  {
    table: 'plans',
    what: 'the plan itself',
    text: 'vision',
    other: { staleAfterDays: 33 },
    async open(who) {
      const { versionId: basedOn, planState: _, ...said } = (await who.see(SettingsView, './settings')).settings
      return { path: './versions', body: { ...said, reason, basedOn } }
    },
  },
  {
    table: 'areas',
    what: 'a priority area',
    text: 'title',
    other: { sponsorPost: 'lead-member' },
    async open(who) {
      const { number, title, sponsor, versionId } = one((await who.see(AreasView, './areas')).areas[0])
      const body = { title, sponsorPost: sponsor?.key ?? null, reason, basedOn: versionId }
      return { path: `./areas/${number}/versions`, body }
    },
  },
  {
    table: 'recommendations',
    what: 'a recommendation',
    text: 'wording',
    other: { paragraphs: 'Page 9' },
    async open(who) {
      const found = one((await who.see(RecommendationsView, './recommendations')).recommendations[0])
      const { number, title: shortTitle, wording, paragraphs, source, versionId } = found
      const areas = found.areas.map((area) => area.number)
      const body = { wording, shortTitle, paragraphs, areas, source: source.key, reason, basedOn: versionId }
      return { path: `./recommendations/${number}/versions`, body }
    },
  },
  {
    table: 'sources',
    what: 'a source',
    text: 'title',
    other: { licence: 'OGL 3.0' },
    async open(who) {
      const { sources } = await who.see(SourcesView, './sources')
      const { key, versionId, recommendations: _, ...said } = one(sources[0])
      return { path: `./sources/${key}/versions`, body: { ...said, reason, basedOn: versionId } }
    },
  },
  {
    table: 'posts',
    what: 'a post',
    text: 'title',
    other: { organisation: 'The council' },
    async open(who) {
      const { key, versionId, holder: _, ...said } = (await who.see(PostView, POST)).post
      return { path: `./posts/${key}/versions`, body: { ...said, reason, basedOn: versionId } }
    },
  },
  {
    table: 'post_holders',
    what: 'somebody’s time in a post',
    text: 'name',
    other: { fromOn: '2019-10-01' },
    async open(who) {
      const { holders } = await who.see(PostView, POST)
      const { id, versionId, ...said } = one(holders[0])
      return { path: `${POST}/holders/${id}`, body: { ...said, reason, basedOn: versionId } }
    },
  },
  {
    table: 'meetings',
    what: 'a meeting',
    text: 'title',
    other: { papersDueOn: '2021-01-21' },
    async open(who) {
      const { meetings } = await who.see(MeetingsView, './meetings')
      const { id, versionId, kind, title, heldOn, dataCutOffOn, papersDueOn } = one(
        meetings.find((meeting) => meeting.id === 'board-2021-01-27'),
      )
      const body = { kind, title, heldOn, dataCutOffOn, papersDueOn, cancel: false, reason, basedOn: versionId }
      return { path: `./meetings/${id}/versions`, body }
    },
  },
  {
    table: 'visits',
    what: 'a visit',
    text: 'focus',
    other: { title: 'A visit, called otherwise' },
    async open(who) {
      const { key, versionId, ...said } = one((await who.see(VisitsView, './visits')).visits[0])
      return { path: `./visits/${key}/versions`, body: { ...said, reason, basedOn: versionId } }
    },
  },
  {
    table: 'actions',
    what: 'an action',
    text: 'successMeasure',
    other: { partners: 'Police' },
    open: async (who) => ({ path: './actions/1.1/versions', body: await editForm(who, '1.1') }),
  },
  {
    table: 'milestones',
    what: 'a milestone',
    text: 'note',
    other: { title: 'Reached otherwise' },
    async open(who) {
      const { milestones } = (await seeAction(who, '1.1')).action
      const { id, title, dueOn, doneOn, owner, note, versionId } = one(milestones[0])
      const body = { title, dueOn, doneOn, ownerPost: owner?.key ?? null, note, basedOn: versionId }
      return { path: `./actions/1.1/milestones/${id}`, body }
    },
  },
  {
    table: 'paper_answers',
    what: 'what officers write in a paper',
    text: 'risk',
    other: { legal: 'Under the Children Act 1989' },
    async open(who) {
      const which = { kind: 'committee-report', audience: 'scrutiny', asAt: 'meeting:scrutiny-2020-12-18' }
      const { prompts, answersId } = await who.see(
        PaperCheckView,
        `./papers/check?${new URLSearchParams(which).toString()}`,
      )
      const said = Object.fromEntries(prompts.map(({ key, answer }) => [key, answer?.text ?? null]))
      return { path: './papers/answers', body: { ...which, ...said, saidBy: 'Solicitor', basedOn: answersId } }
    },
  },
]
