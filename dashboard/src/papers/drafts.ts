import { AUDIENCES, type Audience } from '../../../domain/disclosure.ts'
import { isMadeFor, PAPER_FORMS, PAPER_KINDS, type PaperForm, type PaperKind } from '../../../domain/papers.ts'
import { mayMakePaper, type Role } from '../../../domain/permissions.ts'

export interface Draft {
  kind: PaperKind
  audience: Audience
  /** Where it is had in each form. */
  forms: { as: PaperForm; href: string }[]
}

/** A draft in each of its forms. */
export const formsOfDraft = (hrefOf: (as: PaperForm) => string): Draft['forms'] =>
  PAPER_FORMS.map((as) => ({ as, href: hrefOf(as) }))

/** The papers that somebody may make, each kind for each of its readers. */
export const draftsFor = (
  role: Role,
  hrefOf: (asked: { kind: PaperKind; audience: Audience; as: PaperForm }) => string,
): Draft[] =>
  PAPER_KINDS.flatMap((kind) =>
    AUDIENCES.filter((audience) => isMadeFor(kind, audience) && mayMakePaper(role, audience)).map((audience) => ({
      kind,
      audience,
      forms: formsOfDraft((as) => hrefOf({ kind, audience, as })),
    })),
  )
