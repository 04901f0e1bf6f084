import { Resvg } from '@resvg/resvg-js'
import { FONTS, requireFonts } from '../pdf/font-files.ts'

/** Dots to a pixel: 288 to an inch, as a printer shows them. */
const SHARPNESS = 3

/**
 * A picture as dots, in letters of our own fonts.
 *
 * @throws Error where those are not there.
 */
export function rasterOf(svg: string, width: number): Buffer {
  requireFonts()
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width * SHARPNESS },
    font: { fontDirs: [FONTS], loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  })
    .render()
    .asPng()
}
