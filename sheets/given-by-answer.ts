const ANSWERED = 'Answered: cell'

/** Why a field has words that are in no cell, where somebody answered what a cell means. */
export const sayAnswered = (cell: string, said: string): string => `${ANSWERED} ${cell} says “${said}”`

/** Whether a field has what somebody answered. */
export const isAnswered = (given: string | undefined): boolean => given?.startsWith(ANSWERED) ?? false
