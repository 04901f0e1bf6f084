const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Microsoft Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, 'an iPhone or iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'a Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

const firstOf = (agent: string, names: [RegExp, string][]) => names.find(([sign]) => sign.test(agent))?.[1]

/**
 * A browser as people name it. What is not known is shown as it named itself.
 *
 * @example
 * sayAgent('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0') // => 'Firefox on Windows'
 */
export function sayAgent(agent: string): string {
  const browser = firstOf(agent, BROWSERS)
  const system = firstOf(agent, SYSTEMS)
  if (browser && system) return `${browser} on ${system}`
  return browser ?? (agent.slice(0, 80) || 'A browser that did not say its name')
}
