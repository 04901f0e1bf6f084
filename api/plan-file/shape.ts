import { z } from 'zod'
import { PLAN_FILE_FORMAT } from '../../domain/contract/plan-file.ts'
import { peopleFiling } from '../people/filing.ts'
import { planFiling } from '../plans/filing.ts'
import { isOfVersions, type Filing } from './filing.ts'
import { nounsOn } from './nouns.ts'

/** What one of a noun looks like in a file: a fact as it is, a thing with its versions and all that hangs on it. */
export function shapeOf(noun: Filing): z.ZodType {
  const known = shapes.get(noun)
  if (known) return known
  const { shape, name } = noun
  const made = isOfVersions(noun)
    ? z.strictObject({
        ...(name && { [name.field]: name.shape }),
        versions: z.array(shape).min(1, 'Give at least one version'),
        ...Object.fromEntries(
          nounsOn(noun).map((one) => [
            one.list,
            z
              .array(shapeOf(one))
              .max(one.most ?? Infinity)
              .optional(),
          ]),
        ),
      })
    : shape
  shapes.set(noun, made)
  return made
}

const shapes = new Map<Filing, z.ZodType>()

/** The file itself, with its lists unopened. */
export const shapeOfFile = z.strictObject({
  format: z.literal(PLAN_FILE_FORMAT, `Write "format": "${PLAN_FILE_FORMAT}"`),
  plan: shapeOf(planFiling),
  ...Object.fromEntries([peopleFiling, ...nounsOn(null)].map(({ list }) => [list, z.array(z.unknown()).optional()])),
})
