import { credentials, memberships, people } from '../../db/schema/index.ts'
import { readConfig } from '../../api/config.ts'
import { openDeps } from '../../api/open-deps.ts'
import { importPlan } from '../../api/plan-file/import-plan.ts'
import { hashPassword } from '../../api/session/password.ts'
import { addDays } from '../../domain/day.ts'
import { syntheticPlan } from '../../seed/synthetic.ts'

export interface Size {
  plans: number
  actions: number
  updatesPerAction: number
  posts?: number
}

/** An installation that was made to be measured. */
export interface Prepared {
  dataDir: string
  slug: string
  /** Actions that can be reported on. */
  refs: string[]
  email: string
  password: string
}

const ACCOUNT = { email: 'bench@plan.example', password: 'measured-and-not-guessed' }

/** Makes an installation with so many plans of so many actions, and one account of the programme office in all of them. */
export async function prepare(dataDir: string, size: Size): Promise<Prepared> {
  const deps = await openDeps(readConfig({ DATA_DIR: dataDir, DEMO: '0' }))
  const { store, clock, newId } = deps
  const recorded = { recordedAt: clock.now(), supersededAt: null }
  const personId = newId()
  const passwordHash = await hashPassword(ACCOUNT.password)
  await store.tx(async (tx) => {
    await tx.insert(people).values({ id: personId, email: ACCOUNT.email, name: 'Bench', ...recorded })
    await tx.insert(credentials).values({ personId, passwordHash, changedAt: recorded.recordedAt })
  })

  // The plan has lived until yesterday, so that it looks like one that is kept: some late, some silent, most in hand.
  const until = addDays(clock.today(), -1)
  let refs: string[] = []
  for (let i = 0; i < size.plans; i++) {
    const file = syntheticPlan({ slug: `bench-${i}`, areas: 5, recommendations: 10, posts: 12, until, ...size })
    refs = file.actions.filter(({ closureSteps }) => closureSteps.at(-1)?.step !== 'agreed').map(({ ref }) => ref)
    const { planId } = await importPlan(deps, file, { by: ACCOUNT.email, file: 'bench' })
    await store.tx(async (tx) => {
      await tx
        .insert(memberships)
        .values({ id: newId(), planId, personId, role: 'programme', recordedBy: personId, ...recorded })
    })
  }
  await store.close()
  return { dataDir, slug: 'bench-0', refs, ...ACCOUNT }
}
