import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { asKey } from '../../domain/as-key.ts'
import { fold } from '../../domain/fold.ts'
import { inOneLine } from '../../domain/paste-table.ts'
import type { ProposedOwner, ProposedRow } from '../proposal.ts'
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

  /** The key of who does a part of an action: the first that is named. */
  ofPart([owner]: readonly ProposedOwner[] = []): string | undefined {
    return owner && this.#keyOf(owner)
  }

  titleOf(key: string): string {
    return this.all.find((post) => post.key === key)?.versions[0]?.title ?? key
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
    const wanted = asKey(title, 'post')
    let key = wanted
    for (let number = 2; this.#keys.has(key); number++) key = `${wanted}-${number}`
    this.#keys.add(key)
    return key
  }
}
