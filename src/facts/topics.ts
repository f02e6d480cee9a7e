import type { LanguagePack } from '../language/pack.js'
import { languagePack } from '../language/registry.js'
import type { Entity, EntityKind, Span } from '../model/index.js'
import { findAdditions } from './additions.js'
import { clusterRows } from './clusters.js'
import { articlesByStem, type Corpus } from './corpus.js'
import type { FactInput } from './fact-input.js'
import { Labeller } from './labels.js'
import { mergeTopics } from './merge-topics.js'
import { collectTerms, type Term } from './terms.js'

/** A matter of the event with the sentences that are about it. */
export interface Topic {
  key: string
  label: string
  /** The label's term, unless no phrase was found. */
  term: Term | null
  /** Further key phrases, best first. */
  terms: Term[]
  /** Unit ids. */
  units: Set<number>
  /** From aligned rows; false where only a name or word joins the sentences. */
  aligned: boolean
  /** The words of one sentence that it is about, where the rest of the sentence is not alone. */
  part?: Span & { stems: string[] }
}

/** Topics from aligned rows, names and rare phrases, labelled word for word, without duplicates. */
export function discoverTopics(corpus: Corpus, input: FactInput): Topic[] {
  const terms = collectTerms(corpus, input.annotations.entities, input.attribution.attributions)
  const frame = frameWords(corpus, input.annotations.entities)
  const vague = packStems(corpus, pack => pack.phrases.vague)
  const says = (stem: string) => !frame.has(stem) && !vague.has(stem)
  for (const [key, term] of terms) if (!term.stems.some(says)) terms.delete(key)
  const clusters = clusterRows(corpus, input.alignment)
  const byUnit = indexByUnit(terms)
  const labeller = new Labeller(corpus, input.alignment, clusters, byUnit, vague)
  const topics = [...clusters.flatMap(cluster => labeller.label(cluster)), ...namedTopics(corpus, terms)]
  const merged = withoutEchoes(corpus, mergeTopics(corpus, topics))
  const keys = new Set(merged.map(({ key }) => key))
  return [...merged, ...findAdditions(corpus, clusters, byUnit).filter(({ key }) => !keys.has(key))]
}

/** An entity named in more of the event's sentences than this is its frame: no topic, whatever they call it. */
const frameShare = 0.12
const leastFrame = 6

/** Stems of all words that the texts use for the entities that nearly every sentence is about. */
function frameWords(corpus: Corpus, entities: Entity[]): Set<string> {
  const texts = new Map(corpus.documents.map(({ article }) => [article.id, article]))
  const frame = new Set<string>()
  for (const entity of entities) {
    const mentions = entity.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'description')
    if (mentions.length < Math.max(leastFrame, frameShare * corpus.units.length)) continue
    for (const { article, start, end } of mentions) {
      const { text, language } = texts.get(article)!
      const stem = corpus.stem(language)
      for (const word of text.slice(start, end).split(/[^\p{L}\p{N}-]+/u)) if (word) frame.add(stem(word))
    }
  }
  return frame
}

/** Countries and places have facets of their own; as topics they join what has nothing in common. */
const topical: ReadonlySet<EntityKind> = new Set(['person', 'organization', 'document', 'product'])

/**
 * Who is named in two articles is a topic, whatever rows the sentences are in: «Jeanne Morel». Rejected: nouns that most
 * articles use («frontière», «déclarations»); they doubled the rows with less to say.
 */
function namedTopics(corpus: Corpus, terms: Map<string, Term>): Topic[] {
  const most = Math.max(leastFrame, frameShare * corpus.units.length)
  // «le Parti», «la Commission»: the head of a longer name, not a name.
  const bare = packStems(corpus, ({ names }) => [
    ...names.organizationNouns,
    ...names.groupNouns,
    ...names.offices,
  ])
  return [...terms.values()]
    .filter(term => term.name !== null && topical.has(term.name) && term.articles.size > 1)
    .filter(term => term.units.size < most && !bare.has(term.key) && telling(term.surface))
    .map(term => ({
      key: term.key,
      label: term.surface,
      term,
      terms: [],
      units: new Set(term.units.keys()),
      aligned: false,
    }))
}

/** Two words or an acronym: «Libertés» or «Direction» is a piece of a name. */
function telling(surface: string): boolean {
  return /\s/.test(surface) || /^\p{Lu}{2,}/u.test(surface)
}

/** Stems of words that the packs of the event's languages list. */
function packStems(corpus: Corpus, words: (pack: LanguagePack) => string[]): Set<string> {
  const languages = new Set(corpus.documents.map(({ article }) => article.language))
  return new Set(
    [...languages].flatMap(language => {
      const pack = languagePack(language)
      return pack ? words(pack).map(corpus.stem(language)) : []
    }),
  )
}

function indexByUnit(terms: Map<string, Term>): Map<number, Term[]> {
  const byUnit = new Map<number, Term[]>()
  for (const term of terms.values()) {
    for (const unit of term.units.keys()) {
      const list = byUnit.get(unit)
      if (list) list.push(term)
      else byUnit.set(unit, [term])
    }
  }
  return byUnit
}

/** Share of the words of a topic that no other article has, below which it says nothing that a wider topic does not. */
const leastNovelty = 0.3

/** Drops one article's wording of a topic that others carry too: «accusée de fournir des munitions» beside «munitions». */
function withoutEchoes(corpus: Corpus, topics: Topic[]): Topic[] {
  const articles = articlesByStem(corpus)
  const alone = (topic: Topic) => new Set([...topic.units].map(id => corpus.units[id]!.document)).size === 1
  const wide = new Set(topics.filter(topic => !alone(topic)).flatMap(topic => [...topic.units]))
  return topics.filter(topic => {
    const units = [...topic.units].map(id => corpus.units[id]!)
    if (!alone(topic) || !units.every(unit => wide.has(unit.id))) return true
    const stems = [...new Set(units.flatMap(unit => unit.stems))]
    return stems.filter(stem => articles.get(stem) === 1).length >= leastNovelty * stems.length
  })
}
