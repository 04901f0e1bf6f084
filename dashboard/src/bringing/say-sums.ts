import type { SumsOfSheet } from '../../../domain/contract/sheet-import-views.ts'
import { listed, several } from '../../../domain/words/counting.ts'

/** Where the cells of a sheet went, in a sentence. */
export function saySums({ all, field, own, doubt, said, left }: SumsOfSheet): string {
  const went = [
    field > 0 && `${several(field, 'is', 'are')} in fields of actions`,
    own > 0 && `${several(own, 'is', 'are')} in columns of your own`,
    doubt > 0 && `${several(doubt, 'is', 'are')} in doubt`,
    said > 0 && `${several(said, 'is', 'are')} said about the sheet`,
  ].filter((one) => one !== false)
  return `Of ${several(all, 'cell')} that somebody can see, ${listed(went)}: each once.${left > 0 ? ` ${several(left, 'is', 'are')} left out, each with why.` : ''}`
}
