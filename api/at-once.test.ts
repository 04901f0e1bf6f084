import { afterAll, expect, it } from 'vitest'
import { VerifiedView } from '../domain/contract/changes.ts'
import { openTestApp } from './testing/open-test-app.ts'

// What has an address made of words, or the next free number: two people add the same at one moment.

const { signedIn } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')

const northmere = { council: 'Northmere Council', title: 'Improvement plan' }
const post = { title: 'Head of Adoption', organisation: 'Medway Council' }
const meeting = {
  kind: 'improvement-board',
  title: 'Improvement Board',
  heldOn: '2021-09-08',
  dataCutOffOn: '2021-08-25',
  papersDueOn: '2021-09-01',
}
const action = {
  title: 'A welcome for every new foster carer',
  successMeasure: 'Nine in ten carers say that they were well prepared',
  ownerPost: 'head-of-children-in-care',
  dueOn: '2021-06-30',
  reason: 'The board asked for it',
}
const source = { kind: 'other', title: 'A review of adoption' }
const visit = { kind: 'focused', title: 'A focused visit', startsOn: '2021-05-11', endsOn: '2021-05-12' }

/** What a reply says: its status, and beside which box it is refused and why. */
const told = ({ status, body }: { status: number; body: { fields?: object } }) => [status, body.fields ?? null]
const added = [201, null]
const refused = (field: string, sentence: RegExp) => [400, { [field]: expect.stringMatching(sentence) }]

it.each<[string, string, object, unknown]>([
  [
    'plans at one address',
    '/plans',
    { ...northmere, slug: 'northmere' },
    refused('slug', /^Another plan here has that address/),
  ],
  [
    'plans of one title',
    '/plans',
    { ...northmere, title: 'Another' },
    refused('title', /^There is a plan of that council and title/),
  ],
  ['posts of one name', './posts', post, refused('title', /^There is a post Head of Adoption already/)],
  ['boards on one day', './meetings', { meetings: [meeting] }, refused('meetings.0.heldOn', /8 September 2021/)],
  ['actions of one ref', './actions', { ...action, area: 1, ref: 'FC1' }, refused('ref', /FC1/)],
  ['actions under the next ref of an area', './actions', { ...action, area: 2 }, added],
  [
    'areas of one number',
    './areas',
    { number: 9, title: 'Adoption' },
    refused('number', /^There is a priority area 9/),
  ],
  ['areas of one title', './areas', { title: 'Children’s voices' }, refused('title', /has that title already/)],
  ['sources of one title', './sources', source, added],
  ['visits of one title', './visits', visit, added],
])(
  'two %s that are added at once have a sentence each, and addresses of their own',
  async (_what, path, body, second) => {
    const replies = await Promise.all([office, office].map((who) => who.post(path, body)))
    expect(replies.map(told).sort(([one], [other]) => Number(one) - Number(other))).toEqual([added, second])
  },
)

it('leaves a trail that checks', async () => {
  expect(await office.see(VerifiedView, './changes/verify')).toMatchObject({ faults: [] })
})
