import { Refusal, refuseFields } from '../http/refusal.ts'

interface Several<T> {
  /** What the body calls the list of them, by which their fields are named. */
  list: string
  all: readonly T[]
  /** Those that are added before the others, whatever their place. */
  first?: (one: T) => boolean
  /** What is wrong with them beside each other, by its fields. */
  besides?: Record<string, string>
}

/**
 * Adds several things one after another, each as one alone is added, and answers
 * what each became, in the order in which they came.
 *
 * @throws Refusal beside every one that cannot be added, so that a form says it all; nothing is added then.
 */
export async function addEach<T, Added>(
  { list, all, first = () => false, besides = {} }: Several<T>,
  add: (one: T, i: number) => Promise<Added>,
): Promise<Added[]> {
  const rows = [...all.entries()]
  const fields: Record<string, string> = {}
  const added = new Map<number, Added>()
  for (const [i, one] of [...rows.filter(([, it]) => first(it)), ...rows.filter(([, it]) => !first(it))])
    try {
      added.set(i, await add(one, i))
    } catch (refused) {
      if (!(refused instanceof Refusal) || refused.rest.fields === undefined) throw refused
      for (const [field, said] of Object.entries(refused.rest.fields)) fields[`${list}.${i}.${field}`] = said
    }
  refuseFields({ ...fields, ...besides })
  return rows.flatMap(([i]) => added.get(i) ?? [])
}
