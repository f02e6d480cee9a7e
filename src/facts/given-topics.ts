import { languagePack } from '../language/registry.js'
import type { Entity, Span, TopicSpec } from '../model/index.js'
import type { Corpus, Word } from './corpus.js'
import { unitAt } from './names.js'
import { fold, type Stem } from './stem.js'
import type { Verbs } from './verbs.js'

/** Where a topic of the user stands: exact spans, and spans that hold only the parts of a phrase. */
export interface GivenTopic {
  label: string
  present: Map<number, Span[]>
  partial: Map<number, Span[]>
}

/** Finds the user's words and phrases in all inflections; `a | b` in a term are alternatives. */
export function findGivenTopic(
  corpus: Corpus,
  entities: Entity[],
  spec: TopicSpec,
  verbs: Map<string, Verbs>,
): GivenTopic {
  const texts = termsOf(spec)
  const present = new Map<number, Span[]>()
  const partial = new Map<number, Span[]>()
  for (const units of corpus.byArticle) {
    const language = corpus.documents[units[0]?.document ?? 0]?.article.language ?? ''
    const patterns = texts
      .map(text => toPattern(text, language, corpus.stem(language), verbs.get(language)))
      .filter(pattern => pattern.length > 0)
    const document = corpus.documents[units[0]?.document ?? 0]
    for (const { id, words } of units) {
      // A verb form is found by its root too: Snowball leaves «livrent» and «livrer» apart.
      const unit = words.map(word => ({
        ...word,
        roots: verbs.get(language)?.exact
          ? verbs
              .get(language)!
              .read(document!.tokens[word.token]!.key)
              .map(form => form.root)
          : [],
      }))
      const found = patterns.flatMap(pattern => sequences(unit, pattern))
      if (found.length > 0) present.set(id, tidy(found))
      else {
        const parts = patterns.flatMap(pattern => scattered(unit, pattern))
        if (parts.length > 0) partial.set(id, tidy(parts))
      }
    }
  }
  addNames(corpus, entities, texts, present)
  return { label: spec.label, present, partial }
}

/** Words and phrases of a topic; the label stands for itself where there are none. */
export function termsOf(spec: TopicSpec): string[] {
  return (spec.terms.length > 0 ? spec.terms : [spec.label]).flatMap(term => term.split('|'))
}

/** One content word of a user's phrase. */
interface Wanted {
  stem: string
  /** Roots, when the user wrote a form that can only be a verb: `livrer`. */
  roots: string[]
}

/** A word of a sentence with the roots that it has as a verb. */
interface RootedWord extends Word {
  roots: string[]
}

/** The content words of a phrase of the user; the little words of it («de l'») need not be in the text. */
function toPattern(text: string, language: string, stem: Stem, verbs: Verbs | undefined): Wanted[] {
  const lexicon = languagePack(language)?.lexicon
  const stops = new Set([...(lexicon?.stopWords ?? []), ...(lexicon?.negations ?? [])].map(fold))
  const words = text
    .replace(/[’ʼ]/g, "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .map(word => word.replace(/^(?:\p{L}|qu)'(?=.)/u, ''))
    .filter(word => /[\p{L}\p{N}]/u.test(word))
  const strong = words.filter(word => !stops.has(fold(word)))
  return (strong.length > 0 ? strong : words).map(word => {
    const forms = verbs?.exact ? verbs.read(word.toLowerCase()) : []
    const verb = forms.length > 0 && forms.every(form => form.mood !== 'indicative')
    return { stem: stem(word), roots: verb ? forms.map(form => form.root) : [] }
  })
}

function fits(word: RootedWord, { stem, roots }: Wanted): boolean {
  return word.stem === stem || roots.some(root => word.roots.includes(root))
}

/** Words in order, with at most three others in between that are no content words. */
function sequences(words: RootedWord[], pattern: Wanted[]): Span[] {
  return words.flatMap((word, index) => {
    if (!fits(word, pattern[0]!)) return []
    const last = follow(words, index, pattern)
    return last ? [{ start: word.start, end: last.end }] : []
  })
}

function follow(words: RootedWord[], first: number, pattern: Wanted[]): Word | null {
  let at = first
  for (const wanted of pattern.slice(1)) {
    let next = at + 1
    while (next < words.length && next - at <= 3 && !fits(words[next]!, wanted) && !words[next]!.content)
      next++
    if (!words[next] || !fits(words[next]!, wanted)) return null
    at = next
  }
  return words[at]!
}

/** All words of the phrase are in the sentence, but apart: «l'aide … pénuries alimentaires» for «aide alimentaire». */
function scattered(words: RootedWord[], pattern: Wanted[]): Span[] {
  if (pattern.length < 2) return []
  const found = pattern.map(wanted => words.find(word => fits(word, wanted)))
  return found.every(word => word !== undefined) ? found.map(({ start, end }) => ({ start, end })) : []
}

/** A term that is the name of an entity also finds its other spellings: «Viêt Nam» for «Vietnam». */
function addNames(corpus: Corpus, entities: Entity[], texts: string[], present: Map<number, Span[]>): void {
  const wanted = new Set(texts.map(text => fold(text.trim())))
  const named = entities.filter(entity =>
    [entity.name, ...entity.variants.map(variant => variant.name)].some(name => wanted.has(fold(name))),
  )
  for (const entity of named) {
    for (const mention of entity.mentions) {
      if (mention.form !== 'name') continue
      const position = corpus.documents.findIndex(({ article }) => article.id === mention.article)
      const unit = position < 0 ? null : unitAt(corpus, position, mention)
      if (unit !== null) present.set(unit, tidy([...(present.get(unit) ?? []), mention]))
    }
  }
}

/** In text order, without spans inside others. */
function tidy(spans: Span[]): Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
  }
  return kept
}
