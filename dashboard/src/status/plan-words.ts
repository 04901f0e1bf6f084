import { getContext, setContext } from 'svelte'
import type { StatusWords } from '../../../domain/words/statuses.ts'

const KEY = Symbol('status words')

/** Says what the plan of a page calls its statuses, to whatever stands on that page. */
export const provideStatusWords = (words: () => StatusWords): void => void setContext(KEY, words)

/** What the plan of this page calls its statuses; our words where there is no plan. */
export const statusWords = (): (() => StatusWords) => getContext<(() => StatusWords) | undefined>(KEY) ?? (() => ({}))
