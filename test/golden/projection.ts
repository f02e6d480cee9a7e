import type { Article, ArticleSpan, Report, Span } from '../../src/model/index.js'

/**
 * A report as text for the eyes of a reviewer: one line per statement, exact words instead of offsets, in canonical
 * order. What it leaves out (offsets, ids, the sentences themselves) the byte comparison of the sample still holds.
 */
export function project(report: Report): string {
  const show = new Names(report)
  const sections: [string, string[]][] = [
    ['articles', report.articles.map(article => articleLine(article))],
    ['findings', report.findings.flatMap(finding => findingLines(finding, show))],
    ['quotation ledger', report.ledger.flatMap(row => ledgerLines(row, show))],
    ['attributions', report.attributions.map(attribution => attributionLine(attribution, show))],
    [
      'sources',
      report.sources.map(source => `${source.name} | ${source.kind} | ${show.counts(source.mentions)}`),
    ],
    ['coverage', report.coverage.facets.map(facet => facetLine(facet, show))],
    ['rows', report.alignment.rows.map(row => rowLine(row, show))],
    ['pairs', report.alignment.pairs.map(pair => pairLine(pair, show))],
    [
      'passages',
      report.alignment.passages.map(
        ({ spans, tokens }) => `${tokens} words ${show.quote(spans[0]!)} | ${show.counts(spans)}`,
      ),
    ],
    [
      'origins',
      report.alignment.origins.map(
        ({ kind, articles }) => `${kind} ${articles.map(id => show.siglum(id)).join('')}`,
      ),
    ],
    ['entities', report.annotations.entities.map(entity => entityLine(entity, show))],
    [
      'figures',
      report.annotations.figures.map(
        figure => `${show.at(figure)} = ${figure.min}–${figure.max} ${figure.approximation} ${figure.unit}`,
      ),
    ],
    [
      'dates',
      report.annotations.dates.map(
        date => `${show.at(date)} = ${date.from}–${date.to}${date.approximate ? ' about' : ''}`,
      ),
    ],
    [
      'quotation problems',
      report.quotationProblems.map(problem => `${show.at(problem)}: ${problem.message}`),
    ],
  ]
  return sections
    .map(([title, lines]) => `## ${title} (${lines.length})\n${lines.map(line => `${line}\n`).join('')}`)
    .join('\n')
}

class Names {
  private readonly articles: Map<string, Article>
  private readonly sources: Map<string, string>

  constructor(report: Report) {
    this.articles = new Map(report.articles.map(article => [article.id, article]))
    this.sources = new Map(report.sources.map(source => [source.id, source.name]))
  }

  siglum(article: string): string {
    return this.articles.get(article)!.siglum
  }

  source(id: string | null): string {
    return id === null ? '?' : (this.sources.get(id) ?? '?')
  }

  /** Long stretches keep both ends: that is where a boundary moves. */
  quote({ article, start, end }: ArticleSpan): string {
    const words = this.articles.get(article)!.text.slice(start, end).replace(/\s+/g, ' ')
    return `«${words.length > 120 ? `${words.slice(0, 70)} … ${words.slice(-45)}` : words}»`
  }

  at(span: ArticleSpan): string {
    return `${this.siglum(span.article)} ${this.quote(span)}`
  }

  spans(article: string, spans: Span[]): string {
    return `${this.siglum(article)} ${spans.map(span => this.quote({ article, ...span })).join(' + ')}`
  }

  /** `A2 B1`: how many in which article. */
  counts(spans: ArticleSpan[]): string {
    const counts = new Map<string, number>()
    for (const { article } of spans) counts.set(article, (counts.get(article) ?? 0) + 1)
    return [...counts]
      .map(([article, count]) => this.siglum(article) + count)
      .sort()
      .join(' ')
  }
}

function articleLine({ siglum, outlet, file, language, extraction, parts }: Article): string {
  const kinds = parts.map(part => `${part.kind}${part.sentences.length ? `:${part.sentences.length}` : ''}`)
  return `${siglum} ${outlet} ${file} ${language} ${extraction.status} | ${kinds.join(' ')}`
}

function findingLines(
  { kind, confidence, severity, title, evidence }: Report['findings'][number],
  show: Names,
): string[] {
  return [
    `${kind} ${confidence} ${severity} ${title}`,
    ...evidence.map(item => `    ${item.role ?? ''} ${show.at(item)}`),
  ]
}

function ledgerLines({ sourceId, base, cells }: Report['ledger'][number], show: Names): string[] {
  return [
    `${show.source(sourceId)}`,
    ...cells.map((cell, index) => {
      const mark = index === base ? '*' : ' '
      const quoted = show.at({ article: cell.article, ...cell.content })
      return `  ${mark} ${quoted} ${cell.marked ? 'marked' : 'unmarked'} by ${show.source(cell.sourceId)}: ${cell.changes.join(', ')}`
    }),
  ]
}

function attributionLine(attribution: Report['attributions'][number], show: Names): string {
  const { article, type, speech, content, cue, sourceId, certainty } = attribution
  const cueWords = cue ? show.quote({ article, ...cue }) : 'no cue'
  const kind = speech ? type : `${type} no-speech`
  return `${show.at({ article, ...content })} ${kind} ${certainty} | ${cueWords} | ${show.source(sourceId)}`
}

function facetLine({ kind, label, given, cells }: Report['coverage']['facets'][number], show: Names): string {
  const marks = { present: '+', partial: '~', absent: '-', doubtful: '?' }
  const row = cells.map(cell => `${show.siglum(cell.article)}${marks[cell.status]}`).join(' ')
  return `${row} ${kind}${given ? ' given' : ''} ${label}`
}

function rowLine({ label, cells }: Report['alignment']['rows'][number], show: Names): string {
  return `${label}: ${cells.map(({ article, spans }) => `${show.siglum(article)}${spans.length}`).join(' ')}`
}

function pairLine({ a, b, relation, score }: Report['alignment']['pairs'][number], show: Names): string {
  return `${relation} ${score.toFixed(2)} ${show.at(a)} = ${show.at(b)}`
}

function entityLine(
  { kind, name, mentions, variants }: Report['annotations']['entities'][number],
  show: Names,
): string {
  const spellings = variants.map(variant => variant.name).filter(variant => variant !== name)
  return `${name} | ${kind} | ${show.counts(mentions)}${spellings.length ? ` | ${spellings.join(', ')}` : ''}`
}
