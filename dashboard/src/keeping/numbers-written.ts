/** Numbers of areas or recommendations as somebody writes them in a row: `1, 3 and 5` => ['1', '3', '5']. What is none stays, to be refused beside its box. */
export const numbersWritten = (said: string): string[] =>
  said
    .split(/[\s,;]+|\band\b/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
