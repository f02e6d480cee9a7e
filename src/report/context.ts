import type { ChartId, DrawnChart } from '../charts/chart.js'
import type { Translate } from '../language/strings/registry.js'
import type { Article, ArticleSpan, Finding, Part, Report, Source, Span } from '../model/index.js'
import { type Format, formatter } from './format.js'

/** What a template is filled in with. */
export interface SectionInput {
  report: Report
  charts: Map<ChartId, DrawnChart>
  translate: Translate
  /** Measured error rates (templates/measured.json), when there are any. */
  measured?: Measured | null
}

/** Error rates printed in the method section; written by the evaluation, never by hand. */
export type Measured = Record<string, unknown>

/** A sentence with its place in the numbered source appendix. */
export interface NumberedSentence extends Span {
  article: string
  /** Counted from 1 over all parts of the article but boilerplate. */
  number: number
  /** Anchor in the source appendix. */
  anchor: string
  part: Part
}

/** What sections look things up in; built once for each tree. */
export interface Context extends SectionInput {
  language: string
  format: Format
  article(id: string): Article
  source(id: string | null): Source | null
  sentences(article: string): NumberedSentence[]
  /** The sentence that holds the start of a span, or null in a part without sentences. */
  sentenceAt(span: ArticleSpan): NumberedSentence | null
  /** Stretches of the article that stand word for word in another one, in no order. */
  shared(article: string): SharedStretch[]
  /** In the order of their rank. */
  findings: Finding[]
}

/** A span of a passage, with the index of the passage in `alignment.passages`. */
export interface SharedStretch extends Span {
  passage: number
}

export function makeContext(input: SectionInput): Context {
  const { report } = input
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const sources = new Map(report.sources.map(source => [source.id, source]))
  const sentences = new Map(report.articles.map(article => [article.id, numberSentences(article)]))
  const stretches = sharedStretches(report)
  return {
    ...input,
    language: report.options.reportLanguage,
    format: formatter(report.options.reportLanguage, input.translate),
    article: id => articles.get(id)!,
    source: id => (id === null ? null : (sources.get(id) ?? null)),
    sentences: id => sentences.get(id) ?? [],
    sentenceAt: span => find(sentences.get(span.article) ?? [], span.start),
    shared: id => stretches.get(id) ?? [],
    findings: [...report.findings].sort((a, b) => a.rank.position - b.rank.position),
  }
}

/** By article: events of hundreds of articles have thousands of passages. */
function sharedStretches(report: Report): Map<string, SharedStretch[]> {
  const byArticle = new Map<string, SharedStretch[]>()
  report.alignment.passages.forEach((one, passage) => {
    for (const { article, start, end } of one.spans) {
      const list = byArticle.get(article)
      if (list) list.push({ passage, start, end })
      else byArticle.set(article, [{ passage, start, end }])
    }
  })
  return byArticle
}

/** Cross-references and the like are printed, but no reader cites «À lire aussi» as a sentence of the article. */
export function numberSentences(article: Article): NumberedSentence[] {
  return article.parts
    .filter(part => part.kind !== 'boilerplate')
    .flatMap(part => part.sentences.map(span => ({ ...span, part })))
    .map((one, index) => ({
      ...one,
      article: article.id,
      number: index + 1,
      anchor: `s-${article.siglum}-${index + 1}`,
    }))
}

function find(sentences: NumberedSentence[], offset: number): NumberedSentence | null {
  return sentences.find(one => one.start <= offset && offset < one.end) ?? null
}
