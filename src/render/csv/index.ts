import type { RenderedFiles } from '../index.js'
import type { Prepared } from '../prepare.js'
import { csvTable } from './cell.js'
import { coverageHeader, coverageRows } from './coverage.js'
import { findingsHeader, findingsRows } from './findings.js'

export function renderCsvFiles({ report, csvBom }: Prepared): RenderedFiles {
  return new Map([
    ['coverage.csv', csvTable([...coverageHeader], coverageRows(report), csvBom)],
    ['findings.csv', csvTable([...findingsHeader], findingsRows(report), csvBom)],
  ])
}
