const STEPS = ['kB', 'MB', 'GB', 'TB']

/** @example sayBytes(2_340_000) // => '2.3 MB' */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const step = Math.min(STEPS.length, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** step).toFixed(1)} ${STEPS[step - 1]}`
}
