/** A fact as a view has it: whose it is and how long it held are known there already. */
export function told<F extends { recordedById: string; actionId: string; supersededAt: string | null }>({
  recordedById: _,
  actionId: __,
  supersededAt: ___,
  ...said
}: F): Omit<F, 'recordedById' | 'actionId' | 'supersededAt'> {
  return said
}
