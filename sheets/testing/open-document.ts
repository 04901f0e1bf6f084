import { zipOf } from './workbook.ts'

/** An OpenDocument sheet of one table, written by hand. @param rows with all that stands in the table */
export const openDocument = (
  rows: string,
  { styles = '', parts = {} as Record<string, string>, before = '' } = {},
): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f" xmlns:number="n" xmlns:draw="d"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${before}<table:table table:name="Plan" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  })

/** A row of a table. */
export const odsRow = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`

/** A cell with what stands in it. */
export const odsCell = (text: string, attributes = '', more = ''): string =>
  `<table:table-cell office:value-type="string" ${attributes}>${more}<text:p>${text}</text:p></table:table-cell>`

/** A style of cells with a colour behind them. */
export const odsFill = (name: string, colour: string): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:background-color="${colour}"/></style:style>`
