import type { Dice } from './dice.ts'
import { ALONE, GROUPS, NEEDS, OF_SPREADSHEETS, SHAPES, type Group, type Shape } from './shapes.ts'

const groupOf = (shape: Shape): Group | undefined =>
  (Object.keys(GROUPS) as Group[]).find((group) => (GROUPS[group] as readonly Shape[]).includes(shape))

function fits(shape: Shape, chosen: Set<Shape>): boolean {
  const groups = [...chosen].map(groupOf)
  const textFile = [...chosen].some((one) => groupOf(one) === 'file' && !OF_SPREADSHEETS.has(one))
  const isTextFile = groupOf(shape) === 'file' && !OF_SPREADSHEETS.has(shape)
  return (
    !groups.includes(groupOf(shape)) &&
    !(textFile && OF_SPREADSHEETS.has(shape)) &&
    !(isTextFile && [...chosen].some((one) => OF_SPREADSHEETS.has(one))) &&
    ![...chosen].some((one) => ALONE[one]?.includes(groupOf(shape) as Group)) &&
    !ALONE[shape]?.some((group) => groups.includes(group))
  )
}

/** The groups are long: the next sheet takes its first shape from another one. */
const STRIDE = 37

/** At most six for a sheet: the first by its number, so that every one has its turn, the others by chance. */
export function shapesOf(seed: number, dice: Dice): Set<Shape> {
  const chosen = new Set<Shape>([SHAPES[(seed * STRIDE) % SHAPES.length] as Shape])
  const most = dice.whole(3, 6)
  for (const shape of chosen) if (NEEDS[shape]) chosen.add(NEEDS[shape])
  for (const group of dice.some(Object.values(GROUPS), 16)) {
    const shape: Shape = dice.among<Shape>(group)
    const needed = NEEDS[shape]
    if (chosen.size + (needed ? 2 : 1) > most) continue
    if (!fits(shape, chosen) || (needed && !chosen.has(needed) && !fits(needed, new Set([...chosen, shape])))) continue
    chosen.add(shape)
    if (needed) chosen.add(needed)
  }
  return chosen
}
