import { AreasView } from '../../domain/contract/areas.ts'
import { PostView } from '../../domain/contract/posts.ts'
import { RecommendationsView } from '../../domain/contract/recommendations.ts'
import { SettingsView } from '../../domain/contract/settings.ts'
import { SourcesView } from '../../domain/contract/sources.ts'
import { VisitsView } from '../../domain/contract/visits.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { addDays, day } from '../../domain/day.ts'
import type { Caller } from './caller.ts'
import type { Write } from './random-writes.ts'

type Of<K extends Write['kind']> = Extract<Write, { kind: K }>
type Sent = [what: string, reply: ReturnType<Caller['post']>]

/** A board two months and more ahead, which is added, moved or cancelled. */
export async function writeMeeting(who: Caller, { does, heldOn, which }: Of<'meeting'>): Promise<Sent> {
  const days = { heldOn, dataCutOffOn: addDays(day(heldOn), -14), papersDueOn: addDays(day(heldOn), -8) }
  const named = { kind: 'improvement-board', title: 'Improvement Board' }
  if (does === 'add') return ['addMeetings', who.post('./meetings', { meetings: [{ ...named, ...days }] })]
  const { meetings } = await who.see(MeetingsView, './meetings')
  const coming = meetings.filter(({ id }) => id.startsWith('board-2021'))
  const { id, versionId: basedOn } = coming[which % Math.max(1, coming.length)] ?? { id: 'none', versionId: null }
  const said = { ...named, ...days, cancel: does === 'cancel', reason: 'The chair is away', basedOn }
  return [`reviseMeeting ${does}`, who.post(`./meetings/${id}/versions`, said)]
}

/**
 * One of the plan's own nouns, added or said anew.
 *
 * @param reader Somebody who may read what it is based on.
 */
export async function writeKept(
  who: Caller,
  { does, words }: { does: Of<'kept'>['does']; words: string },
  reader = who,
): Promise<Sent> {
  const reason = 'Because'
  const post = (path: string, said: object): Sent => [does, who.post(path, { reason, ...said })]
  const source = { kind: 'review', publishedOn: null, url: null, licence: null, title: words }
  const area = { title: words, sponsorPost: 'lead-member' }
  const visit = { kind: 'monitoring', title: words, startsOn: '2021-02-01', endsOn: '2021-02-02' }
  const asked = { wording: words, shortTitle: words, paragraphs: null, areas: [1], source: 'ofsted-2020-09-15' }
  const held = { name: words, email: null, capacity: 'deputy', fromOn: '2020-12-10', toOn: null }
  switch (does) {
    case 'addArea':
      return post('./areas', area)
    case 'addAreas':
      return post('./areas/several', { areas: [{ title: words }, { title: `${words} too` }] })
    case 'reviseArea': {
      const [one] = (await reader.see(AreasView, './areas')).areas
      return post('./areas/1/versions', { ...area, basedOn: one?.versionId })
    }
    case 'addSource':
      return post('./sources', source)
    case 'reviseSource': {
      const one = (await reader.see(SourcesView, './sources')).sources.find(
        ({ key }) => key === 'commissioner-2020-01-10',
      )
      return post(`./sources/${one?.key}/versions`, { ...source, basedOn: one?.versionId })
    }
    case 'addRecommendations':
      return post('./recommendations', { source: asked.source, recommendations: [asked] })
    case 'reviseRecommendation':
    case 'withdrawRecommendation': {
      // One that nothing answers.
      if (does === 'withdrawRecommendation')
        await who.post('./recommendations', { source: asked.source, recommendations: [asked] })
      const { recommendations } = await reader.see(RecommendationsView, './recommendations')
      const one = recommendations.findLast(({ total }) => total === 0) ?? recommendations[0]
      const withdraw = does === 'withdrawRecommendation'
      const [, reply] = post(`./recommendations/${one?.number}/versions`, {
        ...asked,
        withdraw,
        basedOn: one?.versionId,
      })
      return [withdraw ? 'reviseRecommendation withdrawn' : does, reply]
    }
    case 'addPost':
      return post('./posts', { title: words, organisation: 'Medway Council', fromOn: null, toOn: null })
    case 'addPosts':
      return post('./posts/several', { posts: [{ title: words, organisation: 'Medway Council' }] })
    case 'revisePost': {
      const { post: one } = await reader.see(PostView, './posts/head-of-care-leavers')
      const said = { title: words, organisation: one.organisation, fromOn: null, toOn: null }
      return post(`./posts/${one.key}/versions`, { ...said, basedOn: one.versionId })
    }
    case 'addHolder':
      return post('./posts/head-of-partnerships/holders', held)
    case 'reviseHolder':
    case 'handOver': {
      const { holders, arrangedAsRead } = await reader.see(PostView, './posts/head-of-quality-assurance')
      const one = holders.find(({ toOn, capacity }) => toOn === null && capacity === 'holder')
      if (does === 'handOver')
        return post('./posts/head-of-quality-assurance/handover', {
          ...{ name: words, email: null, fromOn: '2020-12-10', basedOn: arrangedAsRead },
        })
      const said = { ...held, capacity: 'holder', fromOn: one?.fromOn ?? null, basedOn: one?.versionId ?? null }
      return post(`./posts/head-of-quality-assurance/holders/${one?.id}`, said)
    }
    case 'addVisit':
      return post('./visits', visit)
    case 'reviseVisit': {
      const [one] = (await reader.see(VisitsView, './visits')).visits
      return post(`./visits/${one?.key}/versions`, { ...visit, basedOn: one?.versionId })
    }
    case 'revisePlan': {
      const { settings } = await reader.see(SettingsView, './settings')
      return post('./versions', { ...settings, title: words, staleAfterDays: 30, basedOn: settings.versionId })
    }
  }
}
