import { type StringKey, strings, translator } from '../../language/strings/registry.js'
import { type ArticleSpan, type Report, relations } from '../../model/index.js'
import { pairsOfPage } from '../../report/limits.js'
import { sentenceLinks } from './links.js'

const scriptKeys = (Object.keys(strings.fr) as StringKey[]).filter(key => key.startsWith('html.'))

/**
 * What the page's script needs beside the page itself, as compact JSON: its own words, the links between sentences
 * (`[a, b, relation, score]` with anchors like `A-12`) and which articles share each passage. `cut`: not all pairs are here.
 */
export function pageData(report: Report): string {
  const translate = translator(report.options.reportLanguage)
  const siglum = new Map(report.articles.map(one => [one.id, one.siglum]))
  const of = (span: ArticleSpan) => siglum.get(span.article)!
  const { alignment } = report
  const pairs = pairsOfPage(report)
  const kept = { ...report, alignment: { ...alignment, pairs } }
  return JSON.stringify({
    strings: Object.fromEntries(scriptKeys.map(key => [key.slice(5), translate(key)])),
    relations: relations.map(relation => translate(`report.relation.${relation}`)),
    kinds: [...new Set(report.findings.map(one => one.kind))].map(kind => [
      kind,
      translate(`report.kind.${kind}`),
    ]),
    articles: report.articles.map(one => [one.siglum, one.outlet]),
    cut: pairs.length < alignment.pairs.length,
    pairs: sentenceLinks(kept).pairs.map(pair => [
      pair.a,
      pair.b,
      relations.indexOf(pair.relation),
      Number(pair.score.toFixed(2)),
    ]),
    passages: alignment.passages.map(passage => [...new Set(passage.spans.map(of))]),
  })
}
