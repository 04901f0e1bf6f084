import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type IParagraphStyleOptions,
} from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { rasterOf } from '../svg-in-our-fonts.ts'

const INK = '1D3A5F'
const ROOM = 9638

/** A template such as a council has: a logo at the head, its own colours and typeface, its name at the foot. */
export async function makeSampleTemplate(): Promise<Buffer> {
  const document = new Document({
    title: 'Sample template',
    creator: 'The programme office',
    lastModifiedBy: 'The programme office',
    styles: {
      default: {
        document: {
          run: { font: 'Georgia', size: 24, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 160, line: 288, lineRule: 'auto' } },
        },
        heading1: heading(40, 0),
        heading2: heading(30, 360),
        heading3: heading(26, 280),
        heading4: heading(24, 240),
      },
      paragraphStyles: [
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { bold: true, color: INK },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
        {
          id: 'ListBullet',
          name: 'List Bullet',
          basedOn: 'Normal',
          paragraph: { spacing: { after: 100 }, numbering: { reference: 'bullets', level: 0 } },
        },
        { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 20 } },
        { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 20, color: INK } },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '–',
              alignment: 'left',
              style: { paragraph: { indent: { left: 425, hanging: 425 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1985, bottom: 1418, left: 1134, right: 1134 } },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: 'Header',
                alignment: AlignmentType.LEFT,
                children: [
                  new ImageRun({
                    type: 'png',
                    data: rasterOf(LOGO, 180),
                    transformation: { width: 180, height: 48 },
                    altText: { name: 'Logo', title: 'Logo', description: 'Your council' },
                  }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Footer',
                tabStops: [{ type: 'right', position: ROOM }],
                children: [
                  new TextRun('Your council, Children and Families'),
                  new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun('What is written here is left out')],
          }),
          new Paragraph({
            children: [new TextRun('Change the styles, the sheet, the header and the footer, and save.')],
          }),
        ],
      },
    ],
  })
  return withGrid(await Packer.toBuffer(document))
}

const heading = (size: number, before: number): Omit<IParagraphStyleOptions, 'id'> => ({
  run: { size, bold: true, color: INK, font: 'Georgia' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="48"><rect width="180" height="48" fill="#${INK}"/><circle cx="26" cy="24" r="13" fill="none" stroke="#fff" stroke-width="4"/><text x="50" y="31" font-family="Arimo" font-weight="bold" font-size="19" fill="#fff">Your council</text></svg>`

/** How its tables are ruled, which the package has no word for. */
const GRID = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F8FA6"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`

function withGrid(made: Buffer): Buffer {
  const parts = unzipSync(made)
  const styles = Buffer.from(parts['word/styles.xml'] ?? []).toString()
  parts['word/styles.xml'] = strToU8(styles.replace('</w:styles>', `${GRID}</w:styles>`))
  return Buffer.from(zipSync(parts, { level: 9 }))
}
