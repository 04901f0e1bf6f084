import { Resvg } from '@resvg/resvg-js'
import { FONTS, requireFonts } from './pdf/font-files.ts'

/** Dots to a pixel: 288 to an inch, as a printer shows them. */
const SHARPNESS = 3

/**
 * A picture as dots, in letters of our own fonts.
 *
 * @throws Error where those are not there.
 */
export const rasterOf = (svg: string, width: number): Buffer =>
  drawn(svg, { fitTo: { mode: 'width', value: width * SHARPNESS } })
    .render()
    .asPng()

/**
 * A picture whose letters are drawn as lines, which need no font wherever they are shown.
 *
 * @throws Error where our own fonts are not there.
 */
export const outlinesOf = (svg: string): string => drawn(svg, {}).toString()

function drawn(svg: string, how: { fitTo?: { mode: 'width'; value: number } }): Resvg {
  requireFonts()
  return new Resvg(svg, {
    ...how,
    font: { fontDirs: [FONTS], loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  })
}
