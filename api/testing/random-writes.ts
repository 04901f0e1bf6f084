import fc from 'fast-check'
import { expect } from 'vitest'
import { DELIVERY_STATUSES } from '../../domain/delivery-status.ts'
import { RECORDED_STEPS } from '../../domain/contract/action-writes.ts'
import { bodyFor } from './bodies.ts'
import type { TestApp } from './open-test-app.ts'
import { decide, report, seeAction } from './updates.ts'

/** A few actions, so that writes meet: on track, waiting, complete, overdue, re-dated, withdrawn. */
const ref = fc.constantFrom('1.1', '4.4', '3.3', '1.4', '2.3', '3.6')
const on = fc.constantFrom('2020-12-10', '2020-12-01', '2021-01-29', '2021-06-30')
const role = fc.constantFrom('owner', 'programme', 'chair')

const update = fc.record({
  kind: fc.constant('update'),
  role,
  ref,
  said: fc.record({
    deliveryStatus: fc.constantFrom(...DELIVERY_STATUSES),
    effectiveOn: on,
    progress: fc.constantFrom('Two pods are full', 'Three are', ''),
    wayBackToGreen: fc.constantFrom('By May', null),
    noChange: fc.boolean(),
  }),
})
const version = fc.record({
  kind: fc.constant('version'),
  role: fc.constant('programme'),
  ref,
  said: fc.record({
    title: fc.constantFrom('Reworded', 'Reworded again'),
    dueOn: on,
    ownerPost: fc.constantFrom('head-of-workforce', 'head-of-service-first-response'),
    recommendations: fc.constantFrom([1], [3, 10]),
    withdraw: fc.constantFrom(false, false, false, true),
  }),
})
const step = fc.record({ kind: fc.constant('step'), role, ref, step: fc.constantFrom(...RECORDED_STEPS) })
const date = fc.record({
  kind: fc.constant('date'),
  role,
  ref,
  said: fc.record({ step: fc.constantFrom('asked', 'agreed', 'refused'), toOn: on }),
})
const added = fc.record({
  kind: fc.constant('added'),
  role: fc.constant('programme'),
  area: fc.integer({ min: 1, max: 5 }),
})

const oneWrite = fc.oneof(update, version, step, date, added)
type Write = typeof oneWrite extends fc.Arbitrary<infer W> ? W : never

/** What is written on each of one to three days. */
export const someWrites = fc.array(fc.array(oneWrite, { minLength: 5, maxLength: 12 }), { minLength: 1, maxLength: 3 })

/** Writes, or is refused; answers whether it wrote. */
export async function write({ signedIn }: TestApp, one: Write): Promise<boolean> {
  const who = await signedIn(one.role as 'owner')
  const send = async () => {
    switch (one.kind) {
      case 'update':
        return report(who, one.ref, one.said)
      case 'step':
        return decide(who, one.ref, one.step)
      case 'added':
        return who.post('./actions', { ...bodyFor('addAction'), area: one.area })
      case 'date':
        return who.post(`./actions/${one.ref}/date-changes`, {
          ...{ reasonCode: 'capacity', reason: 'Leave', effect: 'None', minuteReference: '1' },
          meeting: 'board-2020-12-16',
          ...one.said,
        })
      default: {
        const { action } = await seeAction(who, one.ref)
        const { successMeasure, area, startsOn, versionId: basedOn } = action
        const kept = { successMeasure, area, startsOn, basedOn, sponsorPost: null, partners: null, reason: 'Because' }
        return who.post(`./actions/${one.ref}/versions`, { ...kept, ...('said' in one ? one.said : {}) })
      }
    }
  }
  const { status, body } = await send()
  expect([201, 400, 403, 409], JSON.stringify({ one, body }).slice(0, 500)).toContain(status)
  return status === 201
}
