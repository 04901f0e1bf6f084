import { existsSync } from 'node:fs'

/** Beside the server, as it runs and as it is released. */
export const FONTS = 'papers/pdf/fonts'

const FILES = ['Arimo-Regular.ttf', 'Arimo-Bold.ttf', 'DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'WenQuanYiMicroHei.ttc']

/** @throws Error that names a font which is not there: without it letters would be missing from a picture, and nobody told. */
export function requireFonts(folder = FONTS): void {
  const missing = FILES.filter((file) => !existsSync(`${folder}/${file}`))
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(', ')}. Put them back from the release`)
}
