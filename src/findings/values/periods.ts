import { languagePack } from '../../language/registry.js'
import type { Document, Figure } from '../../model/index.js'
import { stem } from '../../text/index.js'
import type { FindingInput } from '../finder.js'
import { compatible, type FigureConflict, isUpdate, wholeCount } from './figures.js'
import { indexByPlace } from './index-by-place.js'
import { SurroundingsReader } from './surroundings.js'

const units = new Set(['an', 'mois', 'semaine', 'jour'])
/** Words around both amounts that show one matter, one of them rare, and how far apart the amounts may be. */
const enough = 2
const mostApart = 1.6
/** Amounts of one unit that share a word are compared up to so many. */
const mostCompared = 40

/**
 * How long something took: «un cycle d'enseignements de cinq jours» and «pendant six jours, dans le cadre d'un cycle
 * d'enseignement». Found by the rare words around, two of which must be the same; ages («la femme de 34 ans») are none.
 */
export function periodConflicts(input: FindingInput): FigureConflict[] {
  const { documents, annotations } = input
  const reader = new SurroundingsReader(documents)
  const times = new Map(documents.map(({ article }) => [article.id, article.publishedAt ?? null]))
  const lasts = isPeriod(documents)
  const usable = annotations.figures.filter(wholeCount(documents)).filter(figure => lasts(figure))
  const index = indexByPlace(annotations.figures.filter(({ unit }) => units.has(unit)))
  const byWord = new Map<string, Figure[]>()
  const idle = idleWords(documents)
  const wordsOf = (figure: Figure) => [...reader.read(figure).stems].filter(word => !idle.has(word))
  for (const figure of usable)
    for (const word of wordsOf(figure)) {
      const key = `${figure.unit} ${word}`
      byWord.set(key, [...(byWord.get(key) ?? []), figure])
    }
  const shared = new Map<string, { a: Figure; b: Figure; words: number; rare: boolean }>()
  for (const [key, figures] of byWord) {
    const rare = reader.isRare(key.slice(key.indexOf(' ') + 1))
    if (figures.length > mostCompared) continue
    for (const [at, a] of figures.entries())
      for (const b of figures.slice(at + 1)) {
        if (a.article === b.article || !areNear(a, b) || isUpdate(a, b, times)) continue
        const pair = `${a.id} ${b.id}`
        const known = shared.get(pair)
        if (known) {
          known.words++
          known.rare ||= rare
        } else shared.set(pair, { a, b, words: 1, rare })
      }
  }
  const prints = (article: string, figure: Figure) =>
    index.inArticle(article).some(other => other.unit === figure.unit && compatible(other, figure))
  return [...shared.values()].flatMap(({ a, b, words, rare }): FigureConflict[] =>
    words < enough || !rare || prints(a.article, b) || prints(b.article, a)
      ? []
      : [{ a, b, pair: null, likely: false, sure: false }],
  )
}

function areNear(a: Figure, b: Figure): boolean {
  if (compatible(a, b) || a.approximation !== 'exact' || b.approximation !== 'exact') return false
  return Math.max(a.min, b.min) <= mostApart * Math.min(a.max, b.max)
}

/** Days, weeks and months last; years do after «pendant», else they are mostly ages. */
function isPeriod(documents: Document[]): (figure: Figure) => boolean {
  const articles = new Map(documents.map(({ article }) => [article.id, article]))
  return ({ article, start, unit, min }) => {
    if (!units.has(unit) || min < 2) return false
    if (unit !== 'an') return true
    const { text, language } = articles.get(article)!
    const last = text
      .slice(Math.max(0, start - 20), start)
      .toLowerCase()
      .trim()
      .split(/\s+/u)
      .at(-1)!
    return languagePack(language)?.figures.durationLeads.includes(last) ?? false
  }
}

/** Stems of number words and of units of time: «cinq ans et quatre mois» and «six années et quatre mois» share nothing. */
function idleWords(documents: Document[]): Set<string> {
  const languages = new Set(documents.map(({ article }) => article.language))
  return new Set(
    [...languages].flatMap(code => {
      const pack = languagePack(code)
      if (!pack) return []
      const time = Object.entries(pack.figures.units).flatMap(([word, unit]) =>
        units.has(unit) ? [word] : [],
      )
      return [...Object.keys(pack.figures.numberWords), ...time].map(word => stem(word, pack.lexicon.stemmer))
    }),
  )
}
