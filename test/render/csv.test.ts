import { describe, expect, it } from 'vitest'
import { csvCell, csvTable } from '../../src/render/csv/cell.js'
import { render } from '../../src/render/index.js'
import { hostile, sampleReport } from '../fixtures/report/sample.js'

/** Reads CSV as a spreadsheet does: quoted fields may hold commas, doubled quotes and line breaks. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter(row => row.length > 1)
}

describe('a CSV field', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+33 1', `"'+33 1"`],
    ['-danger', `"'-danger"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    [' =cmd|calc', `"' =cmd|calc"`],
    ['＝1', `"'＝1"`],
    ['-12.5', '-12.5'],
    ['a=b', 'a=b'],
    ['say "x"', '"say ""x"""'],
    ['a,b', '"a,b"'],
    ['two\nlines', '"two\nlines"'],
    ['l’été', 'l’été'],
  ])('%j', (value, expected) => {
    expect(csvCell(value)).toBe(expected)
  })
})

it('starts with a byte order mark only when asked', () => {
  expect(csvTable(['a'], [], true)).toBe('\uFEFFa\r\n')
  expect(csvTable(['a'], [], false)).toBe('a\r\n')
})

describe('the tables of a report', async () => {
  const files = await render(sampleReport(), { formats: ['csv'], template: '' })

  it('gives one line for each piece of evidence, with the exact words', () => {
    const [header, ...rows] = parse(String(files.get('findings.csv')))
    const report = sampleReport()
    expect(rows).toHaveLength(report.findings.reduce((sum, one) => sum + one.evidence.length, 0))
    for (const row of rows) expect(row).toHaveLength(header!.length)
    expect(rows.map(row => row[header!.indexOf('exact')]).join('\n')).toContain(hostile)
  })

  it('gives one line for each fact and article', () => {
    const [header, ...rows] = parse(String(files.get('coverage.csv')))
    const statuses = rows.map(row => row[header!.indexOf('status')])
    expect(statuses).toEqual(['present', 'partial', 'doubtful'])
    expect(rows[0]![header!.indexOf('sources')]).toBe('Anne Łuczak')
  })
})
