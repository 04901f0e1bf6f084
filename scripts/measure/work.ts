import { join } from 'node:path'
import { prepareIn } from './prepare-in.ts'
import type { Prepared, Size } from './prepare.ts'
import { startBare, startServer, type OurServer, type Running } from './servers.ts'

/** One line or more of the bench; it can be run alone by its name. */
export interface Work {
  name: string
  /** Left out of a quick bench. */
  long?: true
  run(bench: Bench): Promise<void>
}

/** A version of the product that is measured: this one, and those given beside it. */
export interface Version {
  /** What its lines begin with; nothing where there is only one. */
  name: string
  root: string
}

/** One version, served and signed in to. */
export interface Side {
  name: string
  server: OurServer
  account: Prepared
  cookie: string
}

/** What a work needs: how long to measure, and servers that begin with the same record. */
export interface Bench {
  rounds: number
  seconds: number
  /** How big a plan is, where a work says nothing else. */
  size: Size
  versions: readonly Version[]
  /** A server a version, each on an installation of its own. */
  serve(size: Size, versions?: readonly Version[]): Promise<Side[]>
  bare(bodies: Record<string, string>): Promise<Running>
  /** Ends every server that was started. */
  stop(): Promise<void>
}

export function openBench(folder: string, settings: Pick<Bench, 'rounds' | 'seconds' | 'size' | 'versions'>): Bench {
  const running: Running[] = []
  let count = 0
  const place = () => join(folder, String(++count))

  return {
    ...settings,
    async serve(size, versions = settings.versions) {
      const sides: Side[] = []
      for (const { name, root } of versions) {
        const account = await prepareIn(root, place(), size)
        const server = await startServer(root, account)
        running.push(server)
        sides.push({ name, server, account, cookie: await server.signIn(account) })
      }
      return sides
    },
    async bare(bodies) {
      const server = await startBare(place(), bodies)
      running.push(server)
      return server
    },
    async stop() {
      await Promise.all(running.splice(0).map((one) => one.stop()))
    },
  }
}
