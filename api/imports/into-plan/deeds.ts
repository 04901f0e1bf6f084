import type { FromCells } from '../../../domain/brought.ts'
import { fold } from '../../../domain/fold.ts'
import { isNobody } from '../../../sheets/merge/emptied.ts'
import type { Merge } from '../../../sheets/merge/merge.ts'
import type { asPlanFile } from '../../../sheets/plan-file/as-plan-file.ts'

export type SheetInFile = ReturnType<typeof asPlanFile>
type ActionInFile = SheetInFile['actions'][number]
type BroughtRow = Omit<ActionInFile['broughtRows'][number], 'recordedAt' | 'recordedBy' | 'sheet'>

/** An action of the plan that a sheet tells of. */
export interface ActionDeed {
  ref: string
  /** What is to be changed of it; nothing where the sheet says nothing new. */
  changes: FromCells[]
  /** From which cells it was brought this time. */
  brought: BroughtRow
}

/** What bringing a sheet into a plan does, with all names in words: what is done in the record, and rehearsed before. */
export interface Deeds {
  file: { name: string; sha256: string }
  actions: ActionDeed[]
  /** New ones, in the words of the sheet, with the titles of the posts, areas and recommendations that they name. */
  added: {
    action: ActionInFile
    ownerPost: string
    supportingPosts: string[]
    area: string | null
    recommendations: string[]
  }[]
}

/** @param actionAt The action of a row in the plan file of the sheet. */
export function deedsOf(merge: Merge, sheet: SheetInFile, actionAt: (at: string) => ActionInFile | undefined): Deeds {
  const titles = new Map(sheet.posts.map(({ key, versions }) => [key, versions.at(-1)?.title ?? '']))
  const areas = new Map(sheet.areas.map(({ number, versions }) => [number, versions.at(-1)?.title ?? '']))
  const asked = new Map(sheet.recommendations.map(({ number, versions }) => [number, versions.at(-1)?.wording ?? '']))
  const titleOf = (key: string) => titles.get(key) ?? ''
  const { name = '', digest = '' } = sheet.broughtSheets[0]?.versions[0] ?? {}
  return {
    file: { name, sha256: digest },
    actions: merge.actions.flatMap(({ ref, at, changes }) => {
      const [row] = actionAt(at)?.broughtRows ?? []
      if (!row) return []
      const { recordedAt: _at, recordedBy: _by, sheet: _sheet, ...brought } = row
      const said = changes.map(({ to }) => to)
      // That nobody supports it any more is said by the cell of its owner, and is kept with what the others say.
      return [{ ref, changes: said, brought: { ...brought, fields: [...brought.fields, ...said.filter(isNobody)] } }]
    }),
    added: merge.added.flatMap((at) => {
      const action = actionAt(at)
      const [version] = action?.versions ?? []
      if (!action || !version) return []
      const { ownerPost, supportingPosts = [], area, recommendations = [] } = version
      return [
        {
          action,
          ownerPost: titleOf(ownerPost),
          supportingPosts: supportingPosts.map(titleOf),
          area: area === null ? null : (areas.get(area) ?? null),
          recommendations: recommendations.map((number) => asked.get(number) ?? ''),
        },
      ]
    }),
  }
}

/** Every title that some deeds name in one of these ways, each once. */
export const named = (all: readonly (string | null | undefined)[]): string[] => [
  ...new Map(all.flatMap((words) => (words ? [[fold(words), words] as const] : []))).values(),
]
