/** RFC 4180, as a spreadsheet reads it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y
  while (field.lastIndex < text.length) {
    const [, value = '', end] = field.exec(text) ?? []
    rows.at(-1)!.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter(row => row.length > 0)
}

const isNumber = (field: string) => /^-?\d+(?:[.,]\d+)?$/.test(field)

/** Fields that a spreadsheet would run, and rows that came out of joint. */
export function csvMisdeeds(name: string, content: string): string[] {
  const rows = parseCsv(content.replace(/^\ufeff/, ''))
  const formulas = rows.flat().filter(field => /^[\s\0]*[=+\-@＝＋－＠]/.test(field) && !isNumber(field))
  const uneven = rows.filter(row => row.length !== rows[0]!.length)
  return [
    ...formulas.map(field => `${name}: formula ${field}`),
    ...uneven.map(row => `${name}: ${row.length} fields in ${row[0]}`),
    ...(rows.length < 2 ? [`${name}: empty`] : []),
  ]
}
