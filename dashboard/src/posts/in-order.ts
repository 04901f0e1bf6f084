import { OVERSIGHTS, type Oversight } from '../../../domain/vocabulary.ts'

/**
 * Posts as their page lists them: those that oversee the plan, in the order in
 * which “About this plan” tells them, then all others by their titles.
 *
 * @example
 * inOrder([{ title: 'Head of Service', oversees: null }, { title: 'Independent chair', oversees: 'chair' }])
 * // => the chair, then the Head of Service
 */
export function inOrder<P extends { title: string; oversees: Oversight | null }>(posts: readonly P[]): P[] {
  const place = ({ oversees }: P) => (oversees === null ? OVERSIGHTS.length : OVERSIGHTS.indexOf(oversees))
  return posts.toSorted((one, other) => place(one) - place(other) || one.title.localeCompare(other.title))
}
