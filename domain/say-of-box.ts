/**
 * What is wrong with a box, by the name of the box: where a form has several days, a refusal is told above them too.
 *
 * @example
 * sayOfBox('Re-inspection', 'Enter a real date') // => 'Re-inspection: enter a real date'
 */
export const sayOfBox = (called: string | undefined, said: string): string =>
  called === undefined
    ? said
    : `${called}: ${said.replace(/^(Enter|There|The|Did|Say)\b/, (word) => word.toLowerCase())}`
