import { rasterOf } from '../docx/raster.ts'
import type { Paper } from '../paper.ts'

/** The same paper with its pictures as dots, in which no letter is one. */
export const asDots = (paper: Paper): Paper => ({
  ...paper,
  blocks: paper.blocks.map((block) =>
    block.kind === 'figure' ? { ...block, svg: dotted(block.svg, block.width, block.height) } : block,
  ),
})

function dotted(svg: string, width: number, height: number): string {
  const dots = rasterOf(svg, width).toString('base64')
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${dots}"/></svg>`
}
