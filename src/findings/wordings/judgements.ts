import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Document, Token, Unit } from '../../model/index.js'
import { normalizeKey, stem } from '../../text/index.js'
import type { FindingInput } from '../finder.js'
import { stopWords } from '../values/context.js'

/** A judging adjective with its noun: «visite exceptionnelle». */
export interface Judgement extends ArticleSpan {
  adjective: string
}

/** A noun that most articles have, and how they judge it. */
export interface JudgedNoun {
  noun: string
  judgements: Judgement[]
}

/** Words between noun and adjective: «visite d'État amicale». */
const reach = 4

/**
 * Nouns that at least half of the articles print and that are judged by different adjectives. The noun is so frequent
 * that it is the event's own («visite»), not any visit.
 */
export function judgedNouns({ documents }: FindingInput): JudgedNoun[] {
  const spread = nounSpread(documents)
  const found = new Map<string, JudgedNoun>()
  for (const document of documents) {
    const judging = judgingForms(document.article.language)
    if (judging.size === 0) continue
    for (const unit of document.units)
      for (let at = unit.firstToken; at < unit.lastToken; at++) {
        if (!judging.has(document.tokens[at]!.key)) continue
        const adjective = stemOf(document.tokens[at]!, document)
        for (const noun of nounsBeside(document, unit, at)) {
          const key = stemOf(document.tokens[noun]!, document)
          if ((spread.get(key) ?? 0) * 2 < documents.length) continue
          const entry = found.get(key) ?? { noun: key, judgements: [] }
          found.set(key, entry)
          const { tokens, article } = document
          entry.judgements.push({
            article: article.id,
            start: Math.min(tokens[noun]!.start, tokens[at]!.start),
            end: Math.max(tokens[noun]!.end, tokens[at]!.end),
            adjective,
          })
        }
      }
  }
  return [...found.values()]
}

function stemOf({ kind, key }: Token, { article }: Document): string {
  return kind === 'word' ? stem(key, languagePack(article.language)?.lexicon.stemmer ?? null) : ''
}

const judgingSets = new Map<string, ReadonlySet<string>>()

function judgingForms(language: string): ReadonlySet<string> {
  const known = judgingSets.get(language)
  if (known) return known
  const pack = languagePack(language)
  const made = new Set((pack?.labels.judging ?? []).map(normalizeKey))
  judgingSets.set(language, made)
  return made
}

/** Lower-case words of four letters or more before the adjective, up to a mark; in English the word after it. */
function nounsBeside({ tokens, article }: Document, unit: Unit, at: number): number[] {
  const nouns: number[] = []
  const stop = stopWords(article.language)
  const comparing = new Set(languagePack(article.language)?.names.openers.map(normalizeKey))
  const follows = (languagePack(article.language)?.labels.adjectivesAfter ?? 0) > 0
  const [from, to] = follows
    ? [Math.max(unit.firstToken, at - reach), at - 1]
    : [at + 1, Math.min(at + 1, unit.lastToken - 1)]
  for (let i = to; i >= from; i--) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    if (
      token.key.length >= 4 &&
      !stop.has(token.key) &&
      !comparing.has(token.key) &&
      !judgingForms(article.language).has(token.key) &&
      /^\p{Ll}/u.test(article.text.slice(token.start, token.end))
    )
      nouns.push(i)
  }
  return nouns
}

/** In how many articles each stem occurs. */
function nounSpread(documents: Document[]): Map<string, number> {
  const spread = new Map<string, number>()
  for (const document of documents) {
    const stems = new Set(document.tokens.map(token => stemOf(token, document)))
    for (const key of stems) spread.set(key, (spread.get(key) ?? 0) + 1)
  }
  return spread
}
