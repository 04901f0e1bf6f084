import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip } from '../../../api/testing/read-zip.ts'
import { day } from '../../../domain/day.ts'
import { makePaper } from '../../make-paper.ts'
import { changed, put, readSample, SAMPLE } from '../../testing/changed-template.ts'
import { makeSampleTemplate } from '../../testing/make-sample-template.ts'
import { someFacts } from '../../testing/some-facts.ts'
import { WORDS_OF } from '../../testing/words-of.ts'
import { writeDocx } from '../write-docx.ts'
import { LARGEST_TEMPLATE } from './open-package.ts'
import { readTemplate } from './read-template.ts'

if (process.env['WRITE_TEMPLATE']) writeFileSync(SAMPLE, await makeSampleTemplate())
const sample = readSample()

const facts = someFacts((field) => `Of ${field}`)
const paper = makePaper('committee-report', facts, { audience: 'scrutiny', madeOn: day('2020-12-10') })

const field = (words: string) =>
  put(
    'word/footer1.xml',
    '</w:ftr>',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${words.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText>${words.slice(4)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
  )
const related = (type: string, target: string, mode = '') =>
  put(
    'word/_rels/header1.xml.rels',
    '</Relationships>',
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
  )

describe('the template that is shipped', () => {
  it('is made as it says (npm run template)', async () => {
    const [shipped, made] = [readZip(sample), readZip(await makeSampleTemplate())]
    const words = (files: Map<string, string>) =>
      [...files]
        .filter(([name]) => name.startsWith('word/'))
        // A picture has another number each time.
        .map(([name, text]) => [name, text.replaceAll(/<wp:docPr id="\d+"/g, '')])
        .sort()
    expect(words(shipped)).toEqual(words(made))
    expect(sample.length).toBeLessThan(40_000)
  })

  it('gives a paper its styles, sheet, header and footer, and leaves its words', async () => {
    const [plain, made] = [await writeDocx(paper), await writeDocx(paper, sample)]
    expect(await WORDS_OF.docx(made)).toBe(await WORDS_OF.docx(plain))
    const files = readZip(made)
    const body = files.get('word/document.xml') ?? ''
    expect(files.get('word/styles.xml')).toContain('<w:rFonts w:ascii="Georgia"')
    expect(files.get('word/styles.xml')?.match(/<w:name w:val="heading 1"/gi)).toHaveLength(1)
    expect(body).toContain('<w:pgMar w:top="1985"')
    expect(body).not.toContain('What is written here is left out')
    expect(body.match(/<w:tblStyle w:val="TableGrid"/g)).toHaveLength(body.split('<w:tbl>').length - 1)
    expect(body).not.toContain('<w:tblBorders>')
    expect(files.get('word/header-default.xml')).toMatch(/DRAFT of 10 December 2020.*descr="Your council"/s)
    expect(files.get('word/footer-default.xml')).toMatch(/Your council, Children.*Medway Council: committee report/s)
    expect(files.get('word/footer-default.xml')?.match(/NUMPAGES/g)).toHaveLength(1)
    expect([...files.keys()].filter((name) => name.startsWith('word/media/header-default'))).toHaveLength(1)
    const widths = [...body.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(new Set(widths)).toEqual(new Set([11906 - 2 * 1134]))
  })

  it('leaves every style that is named in the paper with one of that name', async () => {
    const files = readZip(await writeDocx(paper, sample))
    const known = new Set(
      [...(files.get('word/styles.xml') ?? '').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id),
    )
    const parts = ['document', 'header-default', 'footer-default'].map((name) => files.get(`word/${name}.xml`) ?? '')
    const named = [...parts.join('').matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id)
    expect([...new Set(named)].filter((id) => !known.has(id ?? ''))).toEqual([])
    const lists = new Set(
      [...(files.get('word/numbering.xml') ?? '').matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id),
    )
    const used = [...`${parts.join('')}${files.get('word/styles.xml') ?? ''}`.matchAll(/<w:numId w:val="(\d+)"/g)]
    expect(used.filter(([, id]) => id !== '0' && !lists.has(id ?? ''))).toEqual([])
  })
})

describe('a template of another kind', () => {
  it('whose styles have other ids is known by the names of its styles', async () => {
    const german = changed(put('word/styles.xml', /w:styleId="Heading2"/g, 'w:styleId="berschrift2"'))
    const files = readZip(await writeDocx(paper, german))
    expect(files.get('word/document.xml')).toContain('<w:pStyle w:val="berschrift2"/>')
    expect(files.get('word/document.xml')).not.toContain('"Heading2"')
  })

  it('whose headings number themselves leaves the paper’s own numbers', async () => {
    const numbering = changed(
      put('word/styles.xml', /(w:styleId="Heading2">.*?<w:pPr>)/, '$1<w:numPr><w:numId w:val="2"/></w:numPr>'),
    )
    const body = readZip(await writeDocx(paper, numbering)).get('word/document.xml') ?? ''
    const heads = [...body.matchAll(/<w:pPr><w:pStyle w:val="Heading2"\/>.*?<\/w:pPr>/g)].map(([look]) => look)
    expect(heads.every((look) => look.split('<w:numPr>').length === 2)).toBe(true)
    expect(heads.filter((look) => look.includes('<w:numId w:val="0"/>')).length).toBeGreaterThan(3)
  })

  it('whose first sheet differs says there too that it is a draft', async () => {
    const files = readZip(
      await writeDocx(paper, changed(put('word/document.xml', '<w:pgNumType/>', '<w:pgNumType/><w:titlePg/>'))),
    )
    expect(files.get('word/document.xml')).toMatch(/w:type="first" r:id="template-header-first".*<w:titlePg\/>/s)
    expect(files.get('word/header-first.xml')).toContain('DRAFT of 10 December 2020')
  })

  it('whose first sheet is bare leaves it so, but for what the paper says', async () => {
    const bare = changed(put('word/document.xml', '<w:pgNumType/>', '<w:pgNumType/><w:titlePg/>'))
    const files = readZip(await writeDocx(paper, bare))
    expect(files.get('word/header-first.xml')).not.toContain('Your council')
    expect(files.get('word/footer-first.xml')).toContain('Medway Council: committee report')
  })

  it('whose lists have the notes of a later Word leaves them', async () => {
    const later = changed(
      put('word/numbering.xml', '<w:num w:numId="2"', '<w:num xmlns:w99="urn:later" w99:durableId="7" w:numId="2"'),
    )
    expect(readZip(await writeDocx(paper, later)).get('word/numbering.xml')).not.toContain('durableId')
  })

  it('that has no header or footer has the paper’s', async () => {
    const bare = changed(put('word/document.xml', /<w:(header|footer)Reference[^>]*>/g, ''))
    const files = readZip(await writeDocx(paper, bare))
    expect(files.get('word/header-default.xml')).toContain('DRAFT of 10 December 2020')
    expect(files.get('word/footer-default.xml')).toMatch(/Medway Council: committee report.*NUMPAGES/s)
  })

  it('brings nothing along but what a paper takes', async () => {
    const laden = changed((parts) => {
      put('docProps/core.xml', 'The programme office', 'Zephyrine')(parts)
      put(
        'word/document.xml',
        '<w:body>',
        '<w:body><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Zephyrine</w:t></w:r></w:p>',
      )(parts)
      put('word/settings.xml', '</w:settings>', '<w:attachedTemplate r:id="a"/></w:settings>')(parts)
      parts['word/comments.xml'] = '<w:comments>Zephyrine</w:comments>'
      parts['customXml/item1.xml'] = '<Zephyrine/>'
    })
    const all = [...readZip(await writeDocx(paper, laden))].flat().join('\n')
    expect(all).not.toMatch(/Zephyrine|attachedTemplate/)
  })
})

const bomb = { 'word/media/bomb.png': new Uint8Array(8 * 1024 * 1024) }
describe('a template is refused', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['that is no file of Word’s', 'not a Word file', () => Buffer.from('%PDF-1.7 and so on')],
    ['that is empty', 'not a Word file', () => Buffer.alloc(0)],
    ['that is an older Word file', 'older Word file, or has a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['that is a zip of something else', 'not a Word file', () => zipSync({ 'a.txt': strToU8('a') })],
    [
      'that is a spreadsheet',
      'not a Word file',
      () => changed(put('[Content_Types].xml', /wordprocessingml\.document\.main/, 'spreadsheetml.sheet.main')),
    ],
    ['that is cut off', 'damaged', () => sample.subarray(0, sample.length / 2)],
    ['whose styles are no XML', 'damaged in word/styles.xml', () => changed(put('word/styles.xml', '</w:styles>', ''))],
    [
      'that declares entities',
      'damaged in word/styles.xml',
      () => changed(put('word/styles.xml', '<w:styles', '<!DOCTYPE a [<!ENTITY b "c">]><w:styles')),
    ],
    [
      'that holds macros',
      'holds macros',
      () => changed(put('[Content_Types].xml', 'wordprocessingml.document.main', 'ms-word.document.macroEnabled.main')),
    ],
    ['that hides macros', 'holds macros', () => changed(() => undefined, { 'word/vbaProject.bin': strToU8('Sub') })],
    [
      'that lacks a style',
      'lacks the style Table Grid. Use each once in Word',
      () => changed(put('word/styles.xml', 'w:val="Table Grid"', 'w:val="Other"')),
    ],
    [
      'that lacks two',
      'lacks the styles Heading 3, Heading 4.',
      () => changed(put('word/styles.xml', /w:val="heading [34]"/gi, 'w:val="Other"')),
    ],
    ['that is a byte too large', 'larger than 5 MB', () => Buffer.alloc(LARGEST_TEMPLATE + 1)],
    ['that unpacks to far more', 'far more than it weighs', () => changed(() => undefined, bomb)],
    [
      'of too many parts',
      'far more than it weighs',
      () => zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`word/${at}.xml`, strToU8('')]))),
    ],
    [
      'whose logo is linked',
      'is linked and not in the file',
      () => changed(related('image', 'https://a.example/logo.png', ' TargetMode="External"')),
    ],
    ['whose logo is no picture', 'no PNG, JPEG or GIF', () => changed(related('image', 'styles.xml'))],
    ['whose logo is not there', 'no PNG, JPEG or GIF', () => changed(related('image', 'media/none.png'))],
    [
      'with a thing in its header',
      'something other than words, pictures and links',
      () => changed(related('oleObject', 'embeddings/a.bin')),
    ],
    [
      'with a link to a file',
      'leads to no web page',
      () => changed(related('hyperlink', 'file:///c:/a.docx', ' TargetMode="External"')),
    ],
    [
      'with a field that fetches',
      'a field that papers cannot have (INCLUDEPICTURE',
      () => changed(field('INCLUDEPICTURE "http://a.example/a.png"')),
    ],
    ['with a field that runs', 'a field that papers cannot have (DDEAUTO', () => changed(field('DDEAUTO c:\\a.exe'))],
    [
      'with an old drawing that fetches',
      'something other than words, pictures and links',
      () =>
        changed(
          put(
            'word/header1.xml',
            '</w:hdr>',
            '<w:p><w:r><w:pict><v:shape><v:imagedata src="//a.example/b.png"/></v:shape></w:pict></w:r></w:p></w:hdr>',
          ),
        ),
    ],
    ...[
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen</w:t></w:r>',
      '<w:del w:id="1" w:author="Pat"><w:r><w:delText>Unseen</w:delText></w:r></w:del>',
      '<w:ins w:id="1" w:author="Pat"><w:r><w:t>New</w:t></w:r></w:ins>',
      '<w:sdt><w:sdtPr><w:alias w:val="Unseen"/></w:sdtPr><w:sdtContent/></w:sdt>',
      '<w:r><w:commentReference w:id="0"/></w:r>',
    ].map((unseen): [string, string, () => Uint8Array] => [
      `with ${unseen.slice(1, 12)} in its header`,
      'hidden words, tracked changes, comments',
      () => changed(put('word/header1.xml', '</w:hdr>', `<w:p>${unseen}</w:p></w:hdr>`)),
    ]),
    ...[
      ['wherever nothing else is said', put('word/styles.xml', /<w:rPrDefault><w:rPr>/, '$&<w:vanish/>')],
      [
        'in the style List Bullet',
        put(
          'word/styles.xml',
          /<w:style [^>]*w:styleId="ListBullet".*?(?=<\/w:style>)/s,
          '$&<w:rPr><w:vanish/></w:rPr>',
        ),
      ],
      [
        'in the style Table Grid',
        put(
          'word/styles.xml',
          /<w:style [^>]*w:styleId="TableGrid".*?(?=<\/w:style>)/s,
          '$&<w:tblStylePr w:type="firstRow"><w:rPr><w:webHidden w:val="1"/></w:rPr></w:tblStylePr>',
        ),
      ],
      ['in a list', put('word/numbering.xml', /<w:lvlText [^>]*>/, '$&<w:rPr><w:specVanish/></w:rPr>')],
    ].map(([where, change]): [string, string, () => Uint8Array] => [
      `that hides words ${String(where)}`,
      `hides words ${String(where)}. Take away Hidden`,
      () => changed(change as (parts: Record<string, string>) => void),
    ]),
    [
      'that leaves no room',
      'less than 10 cm',
      () => changed(put('word/document.xml', 'w:left="1134"', 'w:left="8000"')),
    ],
  ])('%s', (_which, words, made) => {
    expect(() => readTemplate(made())).toThrow(words)
  })

  it('in sentences alone', () => {
    const thrown = (): unknown => {
      try {
        return readTemplate(Buffer.from('x'))
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(thrown()).toBe('The template is not a Word file. Choose a Word document (.docx) or template (.dotx)')
  })
})

it('has styles that say that they hide nothing, or that Word hides itself, taken', () => {
  const style = (name: string, hides: string) =>
    put(
      'word/styles.xml',
      '</w:styles>',
      `<w:style w:type="paragraph" w:styleId="x"><w:name w:val="${name}"/><w:rPr>${hides}</w:rPr></w:style></w:styles>`,
    )
  expect(() => readTemplate(changed(style('z-Top of Form', '<w:vanish/>')))).not.toThrow()
  expect(() => readTemplate(changed(style('Seen', '<w:vanish w:val="0"/>')))).not.toThrow()
  expect(() => readTemplate(changed(style('Unseen', '<w:vanish/>')))).toThrow('hides words in the style Unseen')
})

it.each(['word/styles.xml', 'word/numbering.xml', 'word/header1.xml', 'word/footer1.xml', 'word/theme/theme1.xml'])(
  'what is noted in %s beside its words stays behind, and so does what its theme is called',
  async (name) => {
    const noted = changed((parts) => {
      addTheme(parts)
      put(
        name,
        /(<(?:w:styles|w:numbering|w:hdr|w:ftr|a:theme)\b[^>]*>)/,
        '$1<!-- Zephyrine --><?word Zephyrine?>',
      )(parts)
    })
    const files = readZip(await writeDocx(paper, noted))
    expect(files.get('word/theme/theme1.xml')).toContain('<a:srgbClr val="1D3A5F"/>')
    expect([...files.values()].join('')).not.toContain('Zephyrine')
    expect(files.get('word/styles.xml')).toMatch(/^<\?xml /)
  },
)

/** A council's colours, as it called them. */
function addTheme(parts: Record<string, string>): void {
  put(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="theme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
  )(parts)
  parts['word/theme/theme1.xml'] =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Zephyrine"><a:themeElements><a:clrScheme name="Zephyrine"><a:dk1><a:srgbClr val="1D3A5F"/></a:dk1></a:clrScheme></a:themeElements><a:extLst><a:ext uri="x"><b name="Zephyrine">Zephyrine</b></a:ext></a:extLst></a:theme>'
}

it('has an old drawing without what is packed into it for programs', async () => {
  const packed = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" alt="Line" o:gfxdata="Zephyrine"/></w:pict></w:r></w:p></w:hdr>`
  const files = readZip(await writeDocx(paper, changed(put('word/header1.xml', '</w:hdr>', packed))))
  expect(files.get('word/header-default.xml')).toContain('alt="Line"')
  expect(files.get('word/header-default.xml')).not.toContain('Zephyrine')
})

it('says nothing of where a picture came from, nor what was noted in its text', async () => {
  const noted = changed(
    put('word/header1.xml', /<wp:docPr ([^>]*)name="[^"]*"/, '<!-- Zephyrine --><wp:docPr $1name="C:\\Zephyrine.png"'),
  )
  const files = readZip(await writeDocx(paper, noted))
  expect([...files.values()].join('')).not.toContain('Zephyrine')
})

it('a link in a header to the council’s page is kept', async () => {
  const linked = changed(related('hyperlink', 'https://council.example/a?b=c&amp;d=e', ' TargetMode="External"'))
  expect(readZip(await writeDocx(paper, linked)).get('word/_rels/header-default.xml.rels')).toContain(
    'Target="https://council.example/a?b=c&amp;d=e" TargetMode="External"',
  )
})
