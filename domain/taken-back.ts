import type { Instant } from './day.ts'

/** A sheet of the council's own that is in the plan no more. */
export interface TakenBackSheet {
  broughtAt: Instant
  takenBackAt: Instant
}

interface Version {
  state: string
  recordedAt: Instant
}

/** Whether taking a sheet back undid what it said of an action. What somebody had touched since was kept. */
const isUndone = (versions: readonly Version[], { broughtAt, takenBackAt }: TakenBackSheet): boolean =>
  versions.some(({ recordedAt }) => recordedAt === takenBackAt) || leftAsItCame(versions, broughtAt)

/** Whether an action left the plan in the moment in which a sheet brought it, as what is withdrawn in a sheet does. */
const leftAsItCame = (versions: readonly Version[], broughtAt: Instant): boolean =>
  versions[0]?.recordedAt === broughtAt &&
  versions.findLast(({ recordedAt }) => recordedAt === broughtAt)?.state === 'withdrawn'

/**
 * Whether an action is free to come again with a sheet: it left the plan when the sheet that had brought it was taken back,
 * or had left it as it came.
 *
 * @param versions Oldest first.
 */
export function isFree(versions: readonly Version[], takenBack: readonly TakenBackSheet[]): boolean {
  const last = versions.at(-1)
  return (
    last?.state === 'withdrawn' &&
    takenBack.some(
      ({ broughtAt, takenBackAt }) =>
        last.recordedAt === takenBackAt || (last.recordedAt === broughtAt && leftAsItCame(versions, broughtAt)),
    )
  )
}

/**
 * The versions of an action that promised something: not those that a sheet brought by mistake, nor those by which that was
 * taken back. A date that was in the plan for as long as the wrong sheet was, no board ever set or moved.
 *
 * @param versions Oldest first. Where no other is left all of them stand: an action was promised what brought it in.
 *
 * @example
 * promised([at('09:00'), at('10:00'), at('11:00')], [{ broughtAt: '10:00', takenBackAt: '11:00' }]) // => [at('09:00')]
 */
export function promised<V extends Version>(
  versions: readonly V[],
  takenBack: readonly TakenBackSheet[],
): readonly V[] {
  const undone = new Set(
    takenBack
      .filter((sheet) => isUndone(versions, sheet))
      .flatMap(({ broughtAt, takenBackAt }) => [broughtAt, takenBackAt]),
  )
  if (undone.size === 0) return versions
  const left = versions.filter(({ recordedAt }) => !undone.has(recordedAt))
  return left.length === 0 ? versions : left
}
