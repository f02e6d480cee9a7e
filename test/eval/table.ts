/** Rows of text as aligned columns; the first column to the left, numbers to the right. */
export function formatTable(head: string[], rows: string[][]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => (row[column] ?? '').length)))
  const line = (row: string[]) =>
    widths
      .map((width, column) =>
        column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd()
  return all.map(line).join('\n')
}

/** Three decimals, or a dash for what was not measured. */
export function decimals(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–'
}

export function ratio(part: number, whole: number): string {
  return `${part}/${whole}`
}
