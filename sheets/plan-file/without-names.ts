import { isUnknown } from '../meaning/owners.ts'
import type { ProposedOwner, ProposedRow } from '../proposal.ts'

const said = (owners: readonly ProposedOwner[]): string => owners.map(({ words }) => `“${words}”`).join(', ')

/**
 * A row without the names and initials of which nobody said which post they mean: a person is no post. Their words are kept
 * in a column of the plan's own. Where one of them answers for the action, none of the others does in their place.
 *
 * @param label What the sheet calls its column of owners.
 * @param last Whether the last of several owners answers for an action.
 */
export function withoutNames(named: ProposedRow, label: string, last: boolean): ProposedRow {
  const row = withoutNamesOfSteps(named, label)
  const { owners, support = [], cells } = row
  const unknown = [...owners, ...support].filter(isUnknown)
  if (unknown.length === 0) return row
  const accountable = owners.at(last ? -1 : 0)
  const known = (all: readonly ProposedOwner[]) => all.filter((one) => !isUnknown(one))
  const [led, helped] = [known(owners), known(support)]
  const isLed = accountable !== undefined && !isUnknown(accountable)
  const supporting = isLed ? helped : [...led, ...helped]
  const { owners: ownerCells = [], support: supportCells = [], ...others } = cells
  const from = isLed ? supportCells : [...(led.length > 0 ? ownerCells : []), ...supportCells]
  return {
    ...row,
    owners: isLed ? led : [],
    support: supporting,
    cells: {
      ...others,
      ...(isLed && { owners: ownerCells }),
      ...(supporting.length > 0 && { support: from }),
    },
    own: [
      ...row.own,
      { label, text: unknown.map(({ words }) => words).join(', '), cells: [...ownerCells, ...supportCells] },
    ],
    given: {
      ...row.given,
      ...(!isLed && owners.length > 0 && { owners: `Nobody said which post is meant by ${said(unknown)}` }),
    },
  }
}

/** The same of its steps, whose names are kept beside. */
function withoutNamesOfSteps(row: ProposedRow, label: string): ProposedRow {
  const unknown = (row.steps ?? []).filter(({ owners = [] }) => owners.some(isUnknown))
  if (!row.steps || unknown.length === 0) return row
  return {
    ...row,
    steps: row.steps.map(({ owners, ...step }) => {
      const known = owners?.filter((one) => !isUnknown(one)) ?? []
      return { ...step, ...(known.length > 0 && { owners: known }) }
    }),
    own: [
      ...row.own,
      ...unknown.map(({ owners = [], cells }) => ({
        ...{ label, cells },
        text: owners
          .filter(isUnknown)
          .map(({ words }) => words)
          .join(', '),
      })),
    ],
  }
}
