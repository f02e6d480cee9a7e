import {
  type Article,
  type CoverageStatus,
  certainties,
  type Facet,
  type Report,
} from '../../src/model/index.js'

/** Label that must come out as text everywhere: markup, quotes, a vega expression, an astral sign. */
export const hostileLabel = `</script><b>"x"</b> ' datum['y'] 𝒳 ${'très '.repeat(20)}long`

const sourceNames = [
  'Le porte-parole du ministère des Affaires étrangères et européennes',
  'Dmitri Peskov',
  hostileLabel,
]
const statuses: CoverageStatus[] = ['present', 'partial', 'absent', 'doubtful']

function siglumOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `A${letter}`
}

function sampleArticle(index: number): Article {
  const text = 'Un mot après un autre. '.repeat(30 + index)
  const sentences = Array.from({ length: 30 + index }, (_, n) => ({ start: n * 23, end: n * 23 + 22 }))
  return {
    id: `a-${String(index).padStart(4, '0')}`,
    siglum: siglumOf(index),
    file: `${index}.txt`,
    outlet: index === 1 ? 'Les Dernières Nouvelles du Grand Ouest Atlantique' : `Outlet ${siglumOf(index)}`,
    publishedAt: `2024-06-18T${String(6 + (index % 14)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}:00+02:00`,
    language: 'fr',
    sha256: '0'.repeat(64),
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, sentences }],
    extraction: { status: 'complete', notes: [], dropped: [] },
  }
}

function sampleFacet(articles: Article[], row: number): Facet {
  const cells = articles.map((article, column) => ({
    article: article.id,
    status: row === 0 ? 'present' : statuses[(row * 7 + column * 3) % (row > 12 ? 3 : 4)]!,
    spans:
      (row + column) % 3 === 0
        ? []
        : [{ start: ((row * 11 + column * 5) % 30) * 23, end: ((row * 11 + column * 5) % 30) * 23 + 22 }],
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
      pairs: articles.slice(1).map((b, n) => ({
        a: { article: articles[n]!.id, start: 230, end: 252 },
        b: { article: b.id, start: 46 + n * 23, end: 68 + n * 23 },
        relation: 'rewritten',
        score: 0.8,
      })),
      paragraphs: [],
      rows: [],
      passages: articles.slice(1).map((b, n) => ({
        spans: [
          { article: articles[n]!.id, start: 0, end: 130 },
          { article: b.id, start: 300, end: 430 },
        ],
        tokens: 25,
      })),
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
    sources: sourceNames.map((name, n) => ({ id: `s-${n}`, name, kind: 'person', mentions: [] })),
    attributions: articles.flatMap(({ id }, n) =>
      Array.from({ length: 4 + (n % 5) }, (_, i) => ({
        id: `q-${n}-${i}`,
        article: id,
        type: 'direct' as const,
        speech: true,
        content: { start: 0, end: 22 },
        cue: null,
        source: null,
        sourceId: null,
        certainty: certainties[(n * i) % certainties.length]!,
      })),
    ),
    ledger: [],
    voices: articles.flatMap(({ id }, n) =>
      sourceNames.map((_, s) => ({
        sourceId: `s-${s}`,
        article: id,
        direct: { count: 1, words: (n * 13 + s * 29) % 60 },
        reported: { count: 1, words: s * 3 },
      })),
    ),
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
