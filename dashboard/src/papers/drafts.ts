import { AUDIENCES, type Audience } from '../../../domain/disclosure.ts'
import { isMadeFor, ISSUED_FORMS, PAPER_KINDS, type IssuedForm, type PaperKind } from '../../../domain/papers.ts'
import { mayMakePaper, type Role } from '../../../domain/permissions.ts'

export interface Draft {
  kind: PaperKind
  audience: Audience
  /** Where it is had in each form, and its data. */
  forms: { as: IssuedForm; href: string }[]
}

/** A draft in each of its forms, and the data that is issued with it. */
export const formsOfDraft = (hrefOf: (as: IssuedForm) => string): Draft['forms'] =>
  ISSUED_FORMS.map((as) => ({ as, href: hrefOf(as) }))

/** The papers that somebody may make, each kind for each of its readers. */
export const draftsFor = (
  role: Role,
  hrefOf: (asked: { kind: PaperKind; audience: Audience; as: IssuedForm }) => string,
): Draft[] =>
  PAPER_KINDS.flatMap((kind) =>
    AUDIENCES.filter((audience) => isMadeFor(kind, audience) && mayMakePaper(role, audience)).map((audience) => ({
      kind,
      audience,
      forms: formsOfDraft((as) => hrefOf({ kind, audience, as })),
    })),
  )
