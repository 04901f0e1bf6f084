import { z } from 'zod'

/**
 * Gives schemas of the contract their own names, by which the api's description
 * knows them.
 *
 * @example
 * named({ BoardView, Move })
 */
export function named(schemas: Record<string, z.ZodType>): void {
  for (const [id, schema] of Object.entries(schemas)) z.globalRegistry.add(schema, { id })
}
