import type { FigureData } from '../../language/pack/figures.js'
import type { LanguagePack } from '../../language/pack.js'
import { stem, tokenizer } from '../../text/index.js'
import { fold } from '../fold.js'
import { PhraseTrie } from '../trie.js'

/** The words of a figure grammar, ready for matching. */
export interface FigureWords {
  data: FigureData
  numbers: Map<string, number>
  multipliers: Map<string, number>
  collectives: PhraseTrie<{ min: number; max: number }>
  approximations: PhraseTrie<'about' | 'at-least' | 'at-most' | 'exact'>
  postposed: PhraseTrie<true>
  units: PhraseTrie<string>
  leadingUnits: Map<string, string>
  tolls: Map<string, string>
  halves: PhraseTrie<number>
  /** Inner link of a range by its opening: `de` → `à`. */
  ranges: Map<string, string>
  sets: Record<
    | 'articles'
    | 'joints'
    | 'people'
    | 'ofWords'
    | 'skipped'
    | 'labels'
    | 'rangeLinks'
    | 'notCounted'
    | 'plurals',
    ReadonlySet<string>
  >
  stem(key: string): string
}

export function figureWords(pack: LanguagePack): FigureWords {
  const { figures, lexicon } = pack
  const cut = tokenizer(lexicon)
  const folds = (phrase: string) =>
    cut(phrase, { start: 0, end: phrase.length }).map(token => fold(phrase.slice(token.start, token.end)))
  const trie = <T>(values: Record<string, T>) => {
    const made = new PhraseTrie<T>()
    for (const [phrase, value] of Object.entries(values)) made.add(folds(phrase), value)
    return made
  }
  const record = <T>(values: Record<string, T>) =>
    new Map(Object.entries(values).map(([key, value]) => [fold(key), value]))
  const set = (values: string[]) => new Set(values.map(fold))
  return {
    data: figures,
    numbers: record(figures.numberWords),
    multipliers: record(figures.multipliers),
    collectives: trie(figures.collectives),
    approximations: trie(figures.approximations),
    postposed: trie(Object.fromEntries(figures.postposed.map(phrase => [phrase, true as const]))),
    units: trie(figures.units),
    leadingUnits: record(figures.leadingUnits),
    tolls: new Map(
      Object.entries(figures.tolls).flatMap(([code, list]) => list.map(word => [fold(word), code] as const)),
    ),
    halves: trie(Object.fromEntries(figures.halves.map(phrase => [phrase, 0.5]))),
    ranges: new Map(figures.ranges.map(({ open, link }) => [fold(open), fold(link)])),
    sets: {
      articles: set(figures.articles),
      people: set(figures.people),
      joints: set(figures.joints),
      ofWords: set(figures.ofWords),
      skipped: set(figures.skipped),
      labels: set(figures.labels),
      rangeLinks: set(figures.rangeLinks),
      notCounted: set(figures.notCounted),
      plurals: set(figures.plurals),
    },
    stem: key => stem(key, lexicon.stemmer),
  }
}
