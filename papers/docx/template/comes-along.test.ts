import { describe, expect, it } from 'vitest'
import { readZip } from '../../../api/testing/read-zip.ts'
import { day } from '../../../domain/day.ts'
import { checkPaper } from '../../check/check-paper.ts'
import { namesBy } from '../../check/listed-names.ts'
import { makePaper } from '../../make-paper.ts'
import { changed, put, readSample } from '../../testing/changed-template.ts'
import { someFacts } from '../../testing/some-facts.ts'
import { writeDocx } from '../write-docx.ts'
import { textsOfTemplate } from './comes-along.ts'
import { readTemplate } from './read-template.ts'

const listed = namesBy({ inRecord: [], ofPlan: [] })

const facts = someFacts((field) => `Of ${field}`)
const paper = makePaper('committee-report', facts, { audience: 'public', madeOn: day('2020-12-10') })

const textsOf = (bytes: Uint8Array) => textsOfTemplate(readTemplate(bytes))

it('of the sample is what it shows, where that stands, and what its styles and picture are called', () => {
  const found = textsOf(readSample())
  const of = (place: string) =>
    found.filter(({ where }) => where === `In the Word template: ${place}`).map(({ words }) => words.trim())
  expect(of('footer')).toContain('Your council, Children and Families Page  of')
  expect(of('alternative text in the header')).toContain('Your council')
  expect(of('names of styles')).toEqual(expect.arrayContaining(['List Bullet', 'caption']))
  expect(checkPaper({ paper: { ...paper, blocks: [] }, data: [], template: found }, listed, [])).toEqual([])
})

const [HEADER, FOOTER] = ['word/header1.xml', 'word/footer1.xml']
const inHeader = (xml: string) => put(HEADER, '</w:hdr>', `${xml}</w:hdr>`)
const inFooter = (xml: string) => put(FOOTER, '</w:ftr>', `${xml}</w:ftr>`)
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
const link = (target: string) =>
  put(
    'word/_rels/header1.xml.rels',
    '</Relationships>',
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  )

describe('a name that a template has', () => {
  it('with a hyphen of Word’s own that does not break is asked about as it is read', () => {
    const hyphened = `<w:p>${run('Zoe')}<w:r><w:noBreakHyphen/></w:r>${run('Mae Smith')}</w:p>`
    const asked = checkPaper({ paper, data: [], template: textsOf(changed(inFooter(hyphened))) }, listed, [])
    expect(asked.map(({ words }) => words)).toContain('Zoe\u2011Mae Smith')
  })

  it.each<[string, string, (parts: Record<string, string>) => void]>([
    ['in its footer', 'footer', inFooter(`<w:p>${run('Ring Zoe Smith')}</w:p>`)],
    ['in its header', 'header', inHeader(`<w:p>${run('Ring Zoe Smith')}</w:p>`)],
    ['in runs, as Word cuts it', 'footer', inFooter(`<w:p>${run('Zo')}${run('e Sm')}${run('ith')}</w:p>`)],
    ['on both sides of a tab', 'footer', inFooter(`<w:p>${run('Zoe')}<w:r><w:tab/></w:r>${run('Smith')}</w:p>`)],
    ['in a table', 'header', inHeader(`<w:tbl><w:tr><w:tc><w:p>${run('Zoe Smith')}</w:p></w:tc></w:tr></w:tbl>`)],
    [
      'in a box of an old drawing',
      'header',
      inHeader(
        `<w:p><w:r><w:pict><v:shape ${VML}><v:textbox><w:txbxContent><w:p>${run('Zoe Smith')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      ),
    ],
    [
      'that is itself an old drawing',
      'alternative text in the header',
      inHeader(`<w:p><w:r><w:pict><v:shape ${VML}><v:textpath string="Zoe Smith"/></v:shape></w:pict></w:r></w:p>`),
    ],
    [
      'as an old drawing’s alternative text',
      'alternative text in the header',
      inHeader(`<w:p><w:r><w:pict><v:shape ${VML} alt="Zoe Smith"/></w:pict></w:r></w:p>`),
    ],
    [
      'in a new drawing',
      'footer',
      inFooter(
        `<w:p><w:r><w:drawing><a:t xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">Zoe Smith</a:t></w:drawing></w:r></w:p>`,
      ),
    ],
    [
      'as its logo’s alternative text',
      'alternative text in the header',
      put(HEADER, /descr="[^"]*"/, 'descr="Zoe Smith"'),
    ],
    [
      'as its logo’s title',
      'alternative text in the header',
      put(HEADER, /(<wp:docPr [^>]*)title="[^"]*"/, '$1title="Zoe Smith"'),
    ],
    [
      'as the tip of a link',
      'alternative text in the header',
      inHeader(`<w:p><w:hyperlink w:tooltip="Zoe Smith">${run('Us')}</w:hyperlink></w:p>`),
    ],
    [
      'in a field’s words',
      'footer',
      inFooter(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTHOR "Zoe </w:instrText></w:r><w:r><w:instrText>Smith"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    ],
    [
      'as what a field shows',
      'footer',
      inFooter(`<w:p><w:fldSimple w:instr=" AUTHOR ">${run('Zoe Smith')}</w:fldSimple></w:p>`),
    ],
    [
      'as a list’s mark',
      'lists',
      put('word/numbering.xml', /<w:lvlText w:val="[^"]*"/, '<w:lvlText w:val="Zoe Smith"'),
    ],
    ['as a style’s name', 'names of styles', put('word/styles.xml', 'w:val="header"', 'w:val="Zoe Smith"')],
    [
      'as a style’s other name',
      'names of styles',
      put('word/styles.xml', '<w:name w:val="header"/>', '<w:name w:val="header"/><w:aliases w:val="Zoe Smith"/>'),
    ],
    [
      'with a hyphen where it may break',
      'footer',
      inFooter(`<w:p>${run('Zo')}<w:r><w:softHyphen/></w:r>${run('e Smith')}</w:p>`),
    ],
  ])('%s is asked about, with where', (_which, place, change) => {
    const laden = changed(change)
    const asked = checkPaper({ paper, data: [], template: textsOf(laden) }, listed, [])
    expect(asked.filter(({ words }) => /^Zoe\s+Smith$/.test(words))).toEqual([
      expect.objectContaining({ looksLike: 'name', where: [`In the Word template: ${place}`], actions: [] }),
    ])
  })

  it('in a link to write to is asked about as the address that it is', () => {
    const template = textsOf(changed(link('mailto:zoe%2Esmith@council.example')))
    expect(checkPaper({ paper, data: [], template }, listed, [])).toContainEqual({
      looksLike: 'email',
      words: 'zoe.smith@council.example',
      where: ['In the Word template: link in the header'],
      around: [{ before: '', after: '' }],
      actions: [],
    })
  })

  it('is all that is asked about of an old drawing: not where it stands, nor how large it is', () => {
    const shape = `<v:shape ${VML} coordsize="21600,21600" path="m0 0 l 21600 21600" style="font-family:&quot;Times New Roman&quot;;z-index:251659264" alt="Zoe Smith"/>`
    const template = textsOf(changed(inHeader(`<w:p><w:r><w:pict>${shape}</w:pict></w:r></w:p>`)))
    const asked = checkPaper({ paper: { ...paper, blocks: [] }, data: [], template }, listed, [])
    expect(asked.map(({ words }) => words)).toEqual(['Zoe Smith'])
  })

  it('on a first sheet that has nothing of its own is not asked about, since no paper has it', async () => {
    const first = (mark: string) =>
      changed((parts) => {
        put(
          'word/document.xml',
          /<w:headerReference[^>]*>/,
          '$&<w:headerReference w:type="first" r:id="first"/>',
        )(parts)
        if (mark !== '') put('word/document.xml', '<w:pgNumType/>', `<w:pgNumType/>${mark}`)(parts)
        put(
          'word/_rels/document.xml.rels',
          '</Relationships>',
          '<Relationship Id="first" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/></Relationships>',
        )(parts)
        parts['word/header9.xml'] =
          `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${run('Zoe Smith')}</w:p></w:hdr>`
      })
    const isBrought = async (bytes: Buffer) => [
      [...readZip(await writeDocx(paper, bytes)).values()].join('').includes('Zoe Smith'),
      textsOf(bytes).some(({ words }) => words.includes('Zoe Smith')),
    ]
    expect(await isBrought(first(''))).toEqual([false, false])
    expect(await isBrought(first('<w:titlePg/>'))).toEqual([true, true])
  })
})
