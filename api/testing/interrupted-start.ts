import { readConfig } from '../config.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import { openDeps } from '../open-deps.ts'
import { seedDemonstration } from '../plan-file/seed-demonstration.ts'

// A first start that is killed once the demonstration's plan is written and before its accounts are.
const deps = await openDeps(readConfig({ ...process.env, DEMO: '0' }))
const accounts = Object.defineProperty([...DEMONSTRATION.accounts], Symbol.iterator, {
  value: () => process.kill(process.pid, 'SIGKILL'),
})
await seedDemonstration(deps, { ...DEMONSTRATION, accounts }, console.log)
