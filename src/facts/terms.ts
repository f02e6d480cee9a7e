import type { Span } from '../model/index.js'
import type { Corpus, FactUnit } from './corpus.js'
import { phraseReader } from './phrases.js'

/** A noun phrase of the event with every place where its words occur, whatever their inflection. */
export interface Term {
  key: string
  stems: string[]
  /** Unit id → where it stands, first occurrence in that unit. */
  units: Map<number, Span>
  articles: Set<string>
  /** Shortest of the most frequent printed forms. */
  surface: string
  proper: boolean
}

/** Between two content words of one phrase at most «de la», «of the». */
const maxGap = 3

/** All candidate labels: phrases are read once, then looked up in every sentence. */
export function collectTerms(corpus: Corpus): Map<string, Term> {
  const surfaces = readSurfaces(corpus)
  const terms = new Map<string, Term>()
  for (const unit of corpus.units) {
    for (const [key, span] of occurrences(unit)) {
      const surface = surfaces.get(key)
      if (!surface) continue
      let term = terms.get(key)
      if (!term) {
        const stems = key.split(' ')
        term = {
          key,
          stems,
          units: new Map(),
          articles: new Set(),
          surface: best(surface.forms),
          proper: surface.proper,
        }
        terms.set(key, term)
      }
      if (!term.units.has(unit.id)) term.units.set(unit.id, span)
      term.articles.add(unit.article)
    }
  }
  return terms
}

interface Surface {
  forms: Map<string, number>
  proper: boolean
}

function readSurfaces(corpus: Corpus): Map<string, Surface> {
  const surfaces = new Map<string, Surface>()
  corpus.byArticle.forEach((units, index) => {
    const document = corpus.documents[index]!
    const read = phraseReader(document)
    for (const unit of units) {
      for (const phrase of read(unit)) {
        const key = phrase.stems.join(' ')
        const text = document.article.text.slice(phrase.start, phrase.end)
        const surface = surfaces.get(key) ?? { forms: new Map(), proper: false }
        surface.forms.set(text, (surface.forms.get(text) ?? 0) + 1)
        surface.proper ||= phrase.proper
        surfaces.set(key, surface)
      }
    }
  })
  return surfaces
}

/** Most frequent form; of equals the one that is not in capitals, then the shorter, then by code units. */
function best(forms: Map<string, number>): string {
  const shout = (form: string) => (form.length > 5 && form === form.toUpperCase() ? 1 : 0)
  return [...forms].sort(
    ([a, n], [b, m]) => shout(a) - shout(b) || m - n || a.length - b.length || (a < b ? -1 : 1),
  )[0]![0]
}

/** Every run of one to four content stems of a sentence, stop words between them allowed. */
export function* occurrences(unit: FactUnit): Generator<[string, Span]> {
  const content = unit.words.filter(word => word.content)
  for (let first = 0; first < content.length; first++) {
    let key = ''
    for (let last = first; last < Math.min(first + 4, content.length); last++) {
      if (last > first && content[last]!.token - content[last - 1]!.token > maxGap) break
      key = key ? `${key} ${content[last]!.stem}` : content[last]!.stem
      yield [key, { start: content[first]!.start, end: content[last]!.end }]
    }
  }
}
