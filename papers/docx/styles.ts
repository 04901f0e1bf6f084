import type { INumberingOptions, IStylesOptions } from 'docx'

/** What numbers sections and their paragraphs: 4. and 4.2. */
export const NUMBERED = 'numbered'
/** What stands before each item of a list. */
export const BULLETS = 'bullets'
/** The styles of its items, and of those that stand under one. */
export const BULLETED = ['ListBullet', 'ListBullet2'] as const

const FONT = 'Arial'
/** How large the text is, in half points. */
export const SIZE = 24
/** In twentieths of a point. */
const spacing = (before: number, after: number) =>
  ({ spacing: { before, after, line: 264, lineRule: 'auto' } }) as const
/** In half points. */
const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: '0B0C0C', font: FONT },
  paragraph: { ...spacing(before, 120), keepNext: true },
})

/** How a paper looks in Word: its own styles, by the names that Word knows, so that a council's template can change them. */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: SIZE, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    heading1: headingStyle(44, 0),
    heading2: headingStyle(32, 320),
    heading3: headingStyle(28, 240),
    heading4: headingStyle(24, 200),
  },
  paragraphStyles: [
    {
      id: 'Council',
      name: 'Council',
      basedOn: 'Normal',
      run: { bold: true, color: '0B5C6B' },
      paragraph: spacing(0, 60),
    },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 28 }, paragraph: spacing(0, 200) },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      paragraph: { ...spacing(60, 120), border: { left: { style: 'single', size: 36, color: '0B0C0C', space: 8 } } },
    },
    {
      id: 'Prompt',
      name: 'Prompt',
      basedOn: 'Normal',
      run: { italics: false },
      paragraph: { ...spacing(60, 160), border: dashed() },
    },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true }, paragraph: spacing(200, 80) },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0, line: 252, lineRule: 'auto' } },
    },
    {
      id: 'TableCount',
      name: 'Table count',
      basedOn: 'TableText',
      paragraph: { alignment: 'right', spacing: { after: 0, line: 252, lineRule: 'auto' } },
    },
    {
      id: 'AfterTable',
      name: 'After table',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { after: 80 } },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: spacing(0, 60) },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: spacing(0, 60) },
    { id: 'ListBullet2', name: 'List Bullet 2', basedOn: 'Normal', paragraph: spacing(0, 20) },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 20 }, paragraph: { alignment: 'right' } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 20 } },
  ],
})

function dashed() {
  const side = { style: 'dashed', size: 8, color: '505A5F', space: 6 } as const
  return { top: side, bottom: side, left: side, right: side }
}

/** Sections are numbered, and the paragraphs in them: 4., 4.1, 4.2. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: NUMBERED,
      levels: [
        { level: 0, format: 'decimal', text: '%1.', alignment: 'left', style: indent(567) },
        { level: 1, format: 'decimal', text: '%1.%2', alignment: 'left', style: indent(737) },
      ],
    },
    {
      reference: BULLETS,
      levels: [
        { level: 0, format: 'bullet', text: '•', alignment: 'left', style: indent(397) },
        { level: 1, format: 'bullet', text: '•', alignment: 'left', style: indent(397, 397) },
      ],
    },
  ],
}

function indent(by: number, from = 0) {
  return { paragraph: { indent: { left: from + by, hanging: by } } }
}
