/**
 * Some fields of a row, in the order they are named.
 *
 * @example
 * pick({ id: '1', progress: 'Begun', noChange: false }, ['noChange', 'progress']) // => { noChange: false, progress: 'Begun' }
 */
export const pick = <R extends object, K extends keyof R>(row: R, names: readonly K[]): Pick<R, K> =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<R, K>
