/** Blocks of cells on their way from and to spreadsheets: text with tabs and line ends, where a cell in quotes may hold both. */

/** Control characters, marks of direction, and halves of characters: nothing that anybody typed. */
// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** One line of plain text. HTML and formulas are letters like others and stay. */
export const cleanText = (text: string): string => text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(STEERING, '').trim()

/** The cells of a text with tabs. Rows may have different lengths; an empty last line is none. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const source = text.replace(/\r\n?/g, '\n')
  while (at <= source.length) {
    const [cell, end] = source[at] === '"' ? quoted(source, at) : plain(source, at)
    row.push(cleanText(cell))
    if (source[end] !== '\t') {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  const last = rows.at(-1)
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop()
  return rows
}

function plain(source: string, from: number): [cell: string, end: number] {
  let end = from
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++
  return [source.slice(from, end), end]
}

/** A cell in quotes; where the quotes never end, or something follows them, they are letters. */
function quoted(source: string, from: number): [cell: string, end: number] {
  let cell = ''
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') cell += source[at]
    else if (source[at + 1] === '"') cell += source[at++]
    else return at + 1 === source.length || '\t\n'.includes(source[at + 1]!) ? [cell, at + 1] : plain(source, from)
  }
  return plain(source, from)
}

/** How many rows a text has, without reading all of it into cells. */
export function rowCount(text: string): number {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  let count = 1
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) count++
  return count
}

export const asText = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** The same for spreadsheets, which would take `=100%` for a formula if nothing told them that it is text. */
export const asTable = (cells: readonly (readonly string[])[]): string =>
  `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`
