import { sayPath, type Path } from '../fault.ts'

/** A rule came to something that has the wrong shape: it has been said already, and the rule has nothing to hold. */
class Broken extends Error {
  override readonly name = 'Broken'
}

/** Part of a file in which some places have the wrong shape: whoever reads one of those is stopped. */
export function guarded<T>(value: T, at: Path, broken: ReadonlySet<string>): T {
  if (typeof value !== 'object' || value === null) return value
  return new Proxy(value, {
    get(inside, field, self) {
      const found: unknown = Reflect.get(inside, field, self)
      if (typeof field === 'symbol' || typeof found === 'function') return found
      const place = [...at, Array.isArray(inside) && /^\d+$/.test(field) ? Number(field) : field]
      if (broken.has(sayPath(place))) throw new Broken()
      return guarded(found, place, broken)
    },
  }) as T
}

/** Stops a rule that came to something which was found wrong otherwise. */
export function stopRule(): never {
  throw new Broken()
}

/** Does what a rule says; one that comes to something broken is passed over, and answers nothing. */
export function unlessBroken<T>(rule: () => T): T | undefined {
  try {
    return rule()
  } catch (error) {
    if (error instanceof Broken) return undefined
    throw error
  }
}
