import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { fold } from '../../domain/fold.ts'
import type { ProposedOwner, ProposedRow } from '../proposal.ts'
import { inOneLine } from './fitting.ts'
import type { Written } from './written.ts'

/** The post of an action for which the sheet names nobody. */
const NOBODY = 'Nobody named in the sheet'

/** The posts that a sheet names, with their keys, made as they are asked for. */
export class Posts {
  readonly #byTitle = new Map<string, PlanFile['posts'][number]>()
  readonly #keys = new Set<string>()
  readonly #written: Written
  readonly #organisation: string

  constructor(written: Written, organisation: string) {
    this.#written = written
    this.#organisation = organisation
  }

  get all(): PlanFile['posts'] {
    return [...this.#byTitle.values()]
  }

  /** The keys of who answers for an action and of who supports it. @param last Whether the last that is named answers for it. */
  of({ owners, support = [] }: ProposedRow, last: boolean): { ownerPost: string; supportingPosts: string[] } {
    const named = last ? [...owners].reverse() : owners
    const [owner, ...others] = [...named, ...support].map((one) => this.#keyOf(one))
    const ownerPost = owners.length > 0 && owner !== undefined ? owner : this.#keyOf({ words: NOBODY })
    const supporting = new Set(owners.length > 0 ? others : [...(owner === undefined ? [] : [owner]), ...others])
    supporting.delete(ownerPost)
    return { ownerPost, supportingPosts: [...supporting].sort() }
  }

  #keyOf({ words, post }: ProposedOwner): string {
    const title = inOneLine(post ?? words)
    const found = this.#byTitle.get(fold(title))
    if (found) return found.key
    const key = this.#free(title)
    const version = { ...this.#written, title, organisation: this.#organisation }
    this.#byTitle.set(fold(title), { key, versions: [version], holders: [] })
    return key
  }

  #free(title: string): string {
    const slug =
      fold(title)
        .normalize('NFD')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replaceAll(/^-+|-+$/g, '') || 'post'
    let key = slug
    for (let more = 2; this.#keys.has(key); more++) key = `${slug}-${more}`
    this.#keys.add(key)
    return key
  }
}
