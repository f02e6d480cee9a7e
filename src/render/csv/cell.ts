/**
 * One CSV field (RFC 4180). A spreadsheet runs a field that starts with = + - @, a tab or a line break as a formula:
 * those get a leading apostrophe, unless the whole field is a plain number. Full-width forms count as well.
 */
export function csvCell(value: string | number): string {
  const text = String(value)
  const plainNumber = /^-?\d+(?:\.\d+)?$/.test(text)
  const safe = !plainNumber && /^[\s\0]*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Lines end in CRLF, as RFC 4180 has it; the first line names the columns. */
export function csvTable(header: string[], rows: (string | number)[][], bom: boolean): string {
  const lines = [header, ...rows].map(row => row.map(csvCell).join(','))
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}
