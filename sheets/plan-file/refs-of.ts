import { inOneLine } from '../../domain/paste-table.ts'
import { numberedRef, slugOfRef, whyNotRef } from '../../domain/refs.ts'
import type { ProposedRow } from '../proposal.ts'

/** The ref that a row has or is given, where an action can be called so. */
function saidOf({ ref, givenRef }: ProposedRow): string | null {
  const said = inOneLine(ref ?? givenRef ?? '')
  return whyNotRef(said) === null ? said : null
}

/**
 * A ref for each action: the sheet's own, with a number behind it where another has the same; where it has none, the next
 * number that no action of the file is called by.
 */
export function refsOf(rows: readonly ProposedRow[]): string[] {
  const theirs = new Set(rows.map((row) => slugOfRef(saidOf(row) ?? '')))
  const taken = new Set<string>()
  let number = 0
  return rows.map((row) => {
    const base = saidOf(row) ?? nextNumber()
    let ref = base
    for (let more = 2; taken.has(slugOfRef(ref)); more++) ref = numberedRef(base, more)
    taken.add(slugOfRef(ref))
    return ref
  })

  function nextNumber(): string {
    do number += 1
    while (theirs.has(String(number)))
    return String(number)
  }
}
