import { translator } from '../../language/strings/registry.js'
import type { Report } from '../../model/index.js'
import type { Prepared } from '../prepare.js'

/** What the page's script needs beside the page itself: links between sentences and its own words. */
export function pageData(report: Report, _prepared: Prepared): string {
  const translate = translator(report.options.reportLanguage)
  return JSON.stringify({
    strings: { skip: translate('html.skip') },
    pairs: report.alignment.pairs.map(pair => [
      `${pair.a.article}:${pair.a.start}-${pair.a.end}`,
      `${pair.b.article}:${pair.b.start}-${pair.b.end}`,
      pair.relation,
      Number(pair.score.toFixed(3)),
    ]),
  })
}
