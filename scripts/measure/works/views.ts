import type { Side } from '../work.ts'
import { oneView } from './one-view.ts'

const inPlan =
  (path: string) =>
  ({ account }: Side) =>
    Promise.resolve(`/api/plans/${account.slug}${path}`)

export const board = oneView({
  name: 'board',
  title: 'Board as JSON',
  target: 'at least 0.60',
  pathOf: inPlan('/board'),
})

export const action = oneView({
  name: 'action',
  title: 'One action with 12 updates',
  target: 'at least 0.40',
  pathOf: actionWithTwelve,
})

export const csv = oneView({
  name: 'csv',
  title: 'CSV of 60 actions',
  target: 'at least 0.50',
  pathOf: inPlan('/actions.csv'),
})

async function actionWithTwelve({ server, account, cookie }: Side): Promise<string> {
  for (const ref of account.refs) {
    const path = `/api/plans/${account.slug}/actions/${ref}`
    const { progressUpdates } = JSON.parse(await server.read(path, cookie)) as { progressUpdates: unknown[] }
    if (progressUpdates.length === 12) return path
  }
  throw new Error('No action has twelve updates')
}
