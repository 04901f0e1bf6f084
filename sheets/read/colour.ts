/** Nothing is behind a cell that is white. */
export const seenFill = (colour: string | undefined): string | undefined =>
  colour === undefined || colour === 'FFFFFF' ? undefined : colour

/**
 * A colour made lighter (up to 1) or darker (down to -1), as Excel does it: in
 * its lightness, not in its reds, greens and blues.
 *
 * @example
 * tinted('4472C4', 0.6) // => 'B4C7E7'
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour
  const { hue, saturation, lightness } = hslOf(colour)
  const to = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
  return ofHsl(hue, saturation, Math.min(1, Math.max(0, to)))
}

function hslOf(colour: string) {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ]
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const [lightness, spread] = [(most + least) / 2, most - least]
  if (spread === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = spread / (lightness > 0.5 ? 2 - most - least : most + least)
  const sixth =
    most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4
  return { hue: (sixth + 6) % 6, saturation, lightness }
}

function ofHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation
  const second = chroma * (1 - Math.abs((hue % 2) - 1))
  const parts = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] as number[]
  const inFigures = (part: number) => Math.round((part + lightness - chroma / 2) * 255)
  return parts
    .map((part) => inFigures(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
