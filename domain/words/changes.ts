import { sayField } from './fields.ts'
import { sayValue, type Names } from './values.ts'

/** A field that differs, in words. */
export interface FieldSaid {
  field: string
  label: string
  /** Empty where there was nothing; null where the field is the deed's own, such as its reason. */
  before: string | null
  after: string
}

type Recorded = Record<string, unknown> | null

/**
 * What a change of the trail made different: fields that say the same before
 * and after are left out, and so are those of the deed itself that say nothing.
 */
export function differencesOf({ before, after }: { before: Recorded; after: Recorded }, names: Names): FieldSaid[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields
    .map((field) => ({
      field,
      label: sayField(field),
      before: before && field in before ? sayValue(field, before[field], names) : null,
      after: sayValue(field, after?.[field], names),
    }))
    .filter((one) => (one.before ?? '') !== one.after)
}

/** What one wording of an action changed in the one before. */
export const rewordingOf = (
  changed: readonly { field: string; from: unknown; to: unknown }[],
  names: Names,
): FieldSaid[] =>
  changed.map(({ field, from, to }) => ({
    field,
    label: sayField(field),
    before: sayValue(field, from, names),
    after: sayValue(field, to, names),
  }))

const NOTHING: Record<string, string> = {
  doneOn: 'Not reached yet',
  recommendations: 'None',
  milestones: 'None',
  supportingPosts: 'Nobody',
  ownColumns: 'None',
}

/** What stands where a field holds nothing. */
export const sayNothing = (field: string): string => (Object.hasOwn(NOTHING, field) && NOTHING[field]) || 'Not given'
