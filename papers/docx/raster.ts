import { Resvg } from '@resvg/resvg-js'

/** Dots to a pixel: 288 to an inch, as a printer shows them. */
const SHARPNESS = 3

/** A picture as dots, in letters of our own fonts. */
export const rasterOf = (svg: string, width: number): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width * SHARPNESS },
    font: {
      fontDirs: ['papers/pdf/fonts'],
      loadSystemFonts: false,
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  })
    .render()
    .asPng()
