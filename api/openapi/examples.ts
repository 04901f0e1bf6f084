import examples from './examples.json' with { type: 'json' }

/** What was sent to an endpoint, where it takes a body, and what it answered. */
export interface Example {
  /** The path it was sent to, under `/api`. */
  path: string
  body?: unknown
  reply?: unknown
}

/**
 * An example of each endpoint: what the demonstration took and answered, lists
 * cut to their first. Made by `npm run examples`, not written by hand.
 */
export const EXAMPLES: Record<string, Example> = examples
