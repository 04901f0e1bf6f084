import { addDays, day, daysBetween, type Day } from '../../../domain/day.ts'
import { firstLooks } from './first-looks.ts'
import { measureReads } from '../load.ts'
import { at, median, ms, say as sayLine } from '../report.ts'
import type { Bench, Side, Work } from '../work.ts'

const LOOKS = 20
const LARGE = { plans: 150, actions: 60, updatesPerAction: 36 }

/**
 * What is asked of an installation of 150 plans, as somebody who is a member of
 * all of them.
 *
 * A view is kept under the plan's last change, so a first look is one after a
 * write, or at a date that nobody has asked for.
 */
export const large: Work = {
  name: 'large',
  long: true,
  async run(bench) {
    for (const version of bench.versions) {
      const [small] = await bench.serve(bench.size, [version])
      const [side] = await bench.serve(LARGE, [version])
      if (small && side) await measureLarge(bench, side, small)
      await bench.stop()
    }
  },
}

async function measureLarge({ rounds, seconds }: Bench, { name, server, account, cookie }: Side, small: Side) {
  const plan = `/api/plans/${account.slug}`
  const looks = firstLooks(server, account, cookie)
  const firstOfAll = await looks.read('/api/plans')

  const board = await server.read(`${plan}/board`, cookie)
  const { plan: head } = JSON.parse(board) as { plan: { beganOn: Day } }
  const past = daysOf(head.beganOn)
  const earlier = `${plan}/board?asAt=${past()}`
  // A board on which much has moved is the longer to send, whenever it was.
  const sizes = [await server.read(earlier, cookie), board].map((one) => `${Math.round(one.length / 1024)} kB`)

  const perSecond = { small: [] as number[], today: [] as number[], earlier: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const smallBoard = `/api/plans/${small.account.slug}/board`
    perSecond.small.push((await measureReads(small.server.origin, smallBoard, small.cookie, seconds)).perSecond)
    perSecond.today.push((await measureReads(server.origin, `${plan}/board`, cookie, seconds)).perSecond)
    perSecond.earlier.push((await measureReads(server.origin, earlier, cookie, seconds)).perSecond)
  }
  const [today, then] = [median(perSecond.today), median(perSecond.earlier)]
  const smallBoards = median(perSecond.small)
  const say = (what: string, figure: string, target: string) => sayLine(`${name}${what}`, figure, target)
  say(
    'A board among 9,000 actions and 324,000 updates',
    `${today}: ${(smallBoards / today).toFixed(2)} × the time`,
    'within 1.50 ×',
  )
  say(
    `A past board that is kept (${sizes[0]}), of today’s (${sizes[1]})`,
    `${then}: ${(today / then).toFixed(2)} × the time`,
    'within 1.50 ×',
  )

  const first = { today: [] as number[], earlier: [] as number[], slippage: [] as number[], plans: [] as number[] }
  for (let look = 0; look < LOOKS; look++) {
    await looks.write()
    first.today.push(await looks.read(`${plan}/board`))
    await looks.write()
    first.earlier.push(await looks.read(`${plan}/board?asAt=${past()}`))
    await looks.write()
    first.slippage.push(await looks.read(`${plan}/slippage`))
    await looks.write()
    first.plans.push(await looks.read('/api/plans'))
  }
  const [now, before] = [median(first.today), median(first.earlier)]
  say('First look at today’s board after a write', ms(now), '')
  say('First look at a past board, of that', `${ms(before)}: ${(before / now).toFixed(2)} × the time`, 'within 1.50 ×')
  say('First look at slippage with its forecast, 60 actions', ms(median(first.slippage)), 'under 50 ms')

  const compared: number[] = []
  for (let look = 0; look < 5 * LOOKS; look++) {
    const [from = '', to = ''] = [past(), past()].sort()
    compared.push(await looks.read(`${plan}/compare?from=${from}&asAt=${to}`))
  }
  say('Comparing two dates nobody has compared, 95th percentile', ms(at(0.95, compared)), 'under 30 ms')

  const kept: number[] = []
  for (let look = 0; look < LOOKS; look++) kept.push(await looks.read('/api/plans'))
  say('The portfolio of 150 plans', ms(median(kept)), 'under 100 ms')
  say('The portfolio after a write in one plan', ms(median(first.plans)), 'under 100 ms')
  say('The portfolio when nothing of any plan is kept', ms(firstOfAll), '')
}

/** Days of a plan's life, another each time, here and there in it. */
function daysOf(began: Day): () => Day {
  const life = daysBetween(began, day(new Date().toISOString().slice(0, 10))) - 1
  let count = 0
  // A prime that does not divide the number of days comes by each of them before it comes by one twice.
  const stride = life % 389 === 0 ? 397 : 389
  return () => addDays(began, 1 + ((++count * stride) % life))
}
