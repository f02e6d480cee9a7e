import type { LanguagePack } from '../../language/pack.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan } from '../../model/index.js'
import { normalizeKey } from '../../text/index.js'
import { memo } from '../../text/memo.js'
import type { FactInput } from '../fact-input.js'
import { type Clause, clauseLister } from './clauses/index.js'
import { clauseWords } from './clauses/words.js'
import { familyOf, type WordIndex, wordIndex } from './word-index.js'

/** A word that is known to be in the label weighs so much more. */
const preference = 2

/** Words of a statement that several articles share. */
export interface CommonLabel {
  text: string
  /** Families of its words that say something. */
  families: string[]
  /** No word of it stands in the articles that do not state it. */
  pure: boolean
}

/**
 * Words for what several sentences state alike: those that at least half of the articles have, the more of them and the rarer in the event the better,
 * without those of `elsewhere`, the articles that do not state it. Null where they share no stretch of two words.
 */
export function commonLabels(
  input: FactInput,
  longest?: number,
): (spans: ArticleSpan[], elsewhere: string[], preferred?: string[]) => CommonLabel | null {
  const labels = commonLabelLists(input, longest)
  return (spans, elsewhere, preferred) => labels(spans, elsewhere, preferred, 1)[0] ?? null
}

/** At most `most` such labels, best first. */
export function commonLabelLists(
  input: FactInput,
  longest?: number,
): (
  spans: ArticleSpan[],
  elsewhere: string[],
  preferred: string[] | undefined,
  most: number,
) => CommonLabel[] {
  const index = wordIndex(input.documents)
  const clausesOf = clauseLister(input, longest)
  const sentences = input.documents.reduce((sum, { units }) => sum + units.length, 1)
  const packs = new Map(input.documents.map(({ article: { id, language } }) => [id, languagePack(language)]))
  return (spans, elsewhere, preferred = [], most) => {
    const counts = new Map<string, number>()
    const articles = new Set(spans.map(({ article }) => article))
    for (const article of articles) {
      const own = spans.filter(span => span.article === article).flatMap(span => index.families(span))
      for (const family of new Set(own)) counts.set(family, (counts.get(family) ?? 0) + 1)
    }
    const needed = Math.max(2, articles.size / 2)
    const weigh = (stem: string) => {
      const family = familyOf(stem)
      if ((counts.get(family) ?? 0) < needed) return 0
      const holders = index.articlesWith(stem)
      if (elsewhere.some(article => holders.has(article))) return 0
      const rarity = Math.log((sentences + 1) / (index.frequency(family) + 0.5)) / Math.log(sentences + 1)
      const worth = preferred.includes(family) ? preference : 1
      return worth * rarity * (counts.get(family)! / articles.size) ** 2
    }
    // Every stretch of every sentence is weighed.
    const weights = new Map<string, number>()
    const weight = (stem: string) => memo(weights, stem, weigh)
    return clausesOf(spans, weight)
      .slice(0, most)
      .map(found => {
        const clause = trimmed(found, packs.get(found.article) ?? null, index, stem => weight(stem) > 0)
        const families = index.families(clause).filter(family => (counts.get(family) ?? 0) >= needed)
        return {
          text: clause.text,
          families,
          pure: index.words(clause).every(({ stem }) => weight(stem) > 0),
        }
      })
  }
}

/** A clause without the claim of its own sentence and without the words that tie it to that sentence. */
function trimmed(
  clause: Clause,
  pack: LanguagePack | null,
  index: WordIndex,
  isShared: (stem: string) => boolean,
): Clause {
  return pack ? fromFirstWord(withoutClaim(clause, index, isShared, clauseWords(pack).finite), pack) : clause
}

/**
 * A clause without the claim at its end that only its own sentence makes: «le nom du père» of «le nom du père est connu»,
 * where the others say that he is unknown. A closing adjective stays («frontière intercoréenne»).
 */
function withoutClaim(
  clause: Clause,
  index: WordIndex,
  isShared: (stem: string) => boolean,
  finite: ReadonlySet<string>,
): Clause {
  const words = index.words(clause)
  const last = words.findLastIndex(({ stem }) => isShared(stem))
  const end = words[last]?.token.end
  if (last < 1 || end === undefined || last === words.length - 1) return clause
  const rest = clause.text.slice(end - clause.start).toLowerCase()
  if (!(rest.match(/[\p{L}'’-]+/gu) ?? []).some(word => finite.has(normalizeKey(word)))) return clause
  return { ...clause, end, text: clause.text.slice(0, end - clause.start) }
}

/** What a label does not start with, what of it stays all the same, and what makes a denial. */
interface FirstWords {
  stop: ReadonlySet<string>
  kept: ReadonlySet<string>
  negations: ReadonlySet<string>
}

const firstWords = new WeakMap<LanguagePack, FirstWords>()

/** «soit sur les orientations sexuelles» without what ties it to its own sentence; a denial keeps all of its words. */
function fromFirstWord(clause: Clause, pack: LanguagePack): Clause {
  const { stop, kept, negations } = memo(firstWords, pack, ({ lexicon, names }) => ({
    stop: new Set(lexicon.stopWords),
    kept: new Set([...names.determiners, ...names.contracted].map(normalizeKey)),
    negations: new Set(lexicon.negations),
  }))
  const words = [...clause.text.matchAll(/\p{L}+['’]?/gu)].map(({ 0: text, index }) => ({
    key: normalizeKey(text),
    index,
  }))
  const { auxiliaries, finite, participles } = clauseWords(pack)
  const told = words.findIndex(({ key }) => !stop.has(key))
  // «il a dispensé un cycle» keeps its «a».
  const isHeld = (key: string) =>
    auxiliaries.has(key) && finite.has(key) && participles.has(words[told]?.key ?? '')
  const first = words.findIndex(({ key }) => !stop.has(key) || kept.has(key) || isHeld(key))
  const dropped = words.slice(0, Math.max(0, first))
  if (dropped.length === 0 || words.length - first < 2 || dropped.some(({ key }) => negations.has(key)))
    return clause
  const at = words[first]!.index
  return { ...clause, start: clause.start + at, text: clause.text.slice(at) }
}
