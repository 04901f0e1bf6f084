/** What no form would send, and somebody will. */
export const NASTY_TEXT = [
  'a\u0000b',
  '\ud800',
  'x'.repeat(5000),
  '__proto__',
  '0000-01-01',
  '9999-12-31',
  '2020-02-30',
  ' ',
]
export const NASTY_JSON: unknown[] = [...NASTY_TEXT, null, -1, 1e308, true, [], [[]], ['\u0000'], { $ne: 1 }]
export const NASTY_QUERY = [
  ...NASTY_TEXT,
  '-1',
  '1.5',
  '1e308',
  'NaN',
  "' or 1=1 --",
  '%00',
  'meeting:',
  'meeting:\u0000',
]
export const NASTY_PATH = [...NASTY_TEXT, '-1', '1.5', '../../etc/passwd', '%00']

/** As a browser would; a lone surrogate goes as what stands for it. */
export const encode = (text: string) => encodeURIComponent(text.toWellFormed())
