import type { Article, CoverageStatus, Facet, Report } from '../../src/model/index.js'

/** Label that must come out as text everywhere: markup, quotes, a vega expression, an astral sign. */
export const hostileLabel = `</script><b>"x"</b> ' datum['y'] 𝒳 ${'très '.repeat(20)}long`

const statuses: CoverageStatus[] = ['present', 'partial', 'absent', 'doubtful']

function siglumOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `A${letter}`
}

function sampleArticle(index: number): Article {
  const text = `Titre ${index}. ${'Un mot après un autre. '.repeat(30)}`
  return {
    id: `a-${String(index).padStart(4, '0')}`,
    siglum: siglumOf(index),
    file: `${index}.txt`,
    outlet: index === 1 ? 'Les Dernières Nouvelles du Grand Ouest Atlantique' : `Outlet ${siglumOf(index)}`,
    language: 'fr',
    sha256: '0'.repeat(64),
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, sentences: [{ start: 0, end: text.length }] }],
    extraction: { status: 'complete', notes: [], dropped: [] },
  }
}

function sampleFacet(articles: Article[], row: number): Facet {
  const cells = articles.map((article, column) => ({
    article: article.id,
    status: row === 0 ? 'present' : statuses[(row * 7 + column * 3) % (row > 12 ? 3 : 4)]!,
    spans: [],
    copy: null,
    sourceIds: [],
  }))
  const outlets = cells.filter(cell => ['present', 'partial'].includes(cell.status)).length
  const label = row === 1 ? hostileLabel : `Fait numéro ${row}, dit en quelques mots`
  return {
    id: `f-${row}`,
    label,
    kind: 'row',
    given: row < 2,
    cells,
    outlets,
    origins: outlets,
    weight: 100 - row,
  }
}

/** A result of `count` articles with made-up but fixed values, for the charts. */
export function sampleReport(count: number): Report {
  const articles = Array.from({ length: count }, (_, index) => sampleArticle(index))
  const pairs = articles.flatMap((a, i) =>
    articles.slice(i + 1).map((b, j) => ({ a, b, step: i * 5 + j * 3 })),
  )
  return {
    schemaVersion: '1.0',
    generator: { name: 'source-divergence', version: '0.0.0' },
    event: { id: 'sample', title: 'Sample', language: 'fr' },
    options: { reportLanguage: 'fr', topics: [], corrections: [] },
    articles,
    alignment: {
      pairs: [],
      paragraphs: [],
      rows: [],
      passages: [],
      composition: articles.map(({ id }, index) => ({
        article: id,
        tokens: 300 + index,
        verbatim: (index * 37) % 150,
        rewritten: 50,
        exclusive: 250 + index - ((index * 37) % 150),
      })),
      shared: pairs.map(({ a, b, step }) => ({
        a: a.id,
        b: b.id,
        tokens: ((step + 4) * 13) % 240,
        shareOfA: (((step + 4) * 13) % 240) / 300,
        shareOfB: (((step + 4) * 13) % 240) / 400,
      })),
      origins: [],
    },
    annotations: { entities: [], figures: [], dates: [] },
    sources: [],
    attributions: [],
    ledger: [],
    voices: [],
    quotationProblems: [],
    coverage: {
      facets: Array.from({ length: 24 }, (_, row) => sampleFacet(articles, row)),
      shares: articles.map(({ id }, index) => ({ article: id, share: (index % 10) / 10 })),
    },
    findings: [],
    dismissed: [],
    corrections: [],
    diagnostics: [],
  }
}
