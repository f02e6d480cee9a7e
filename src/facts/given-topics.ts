import type { Entity, Span, TopicSpec } from '../model/index.js'
import type { Corpus, FactUnit, Word } from './corpus.js'
import { fold, type Stem } from './stem.js'

/** Where a topic of the user stands: exact spans, and spans that hold only the parts of a phrase. */
export interface GivenTopic {
  label: string
  present: Map<number, Span[]>
  partial: Map<number, Span[]>
}

/** Finds the user's words and phrases in all inflections; `a | b` in a term are alternatives. */
export function findGivenTopic(corpus: Corpus, entities: Entity[], spec: TopicSpec): GivenTopic {
  const texts = (spec.terms.length > 0 ? spec.terms : [spec.label]).flatMap(term => term.split('|'))
  const present = new Map<number, Span[]>()
  const partial = new Map<number, Span[]>()
  for (const units of corpus.byArticle) {
    const language = corpus.documents[units[0]?.document ?? 0]?.article.language ?? ''
    const patterns = texts.map(text => toStems(text, corpus.stem(language))).filter(stems => stems.length > 0)
    for (const unit of units) {
      const found = patterns.flatMap(stems => sequences(unit, stems))
      if (found.length > 0) present.set(unit.id, tidy(found))
      else {
        const parts = patterns.flatMap(stems => scattered(unit, stems))
        if (parts.length > 0) partial.set(unit.id, tidy(parts))
      }
    }
  }
  addNames(corpus, entities, texts, present)
  return { label: spec.label, present, partial }
}

/** A phrase of the user as stems; the little words of it («de l'») need not be there. */
function toStems(text: string, stem: Stem): string[] {
  const words = text
    .replace(/[’ʼ]/g, "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
  const stems = words.map(word => ({ stem: stem(word), size: fold(word).replace(/^.*'/, '').length }))
  const strong = stems.filter(({ size }) => size > 3 || words.length === 1)
  return (strong.length > 0 ? strong : stems).map(({ stem }) => stem)
}

/** Words in order, with at most three others in between that are no content words. */
function sequences(unit: FactUnit, stems: string[]): Span[] {
  return unit.words.flatMap((word, index) => {
    if (word.stem !== stems[0]) return []
    const last = follow(unit.words, index, stems)
    return last ? [{ start: word.start, end: last.end }] : []
  })
}

function follow(words: Word[], first: number, stems: string[]): Word | null {
  let at = first
  for (const stem of stems.slice(1)) {
    let next = at + 1
    while (next < words.length && next - at <= 3 && words[next]!.stem !== stem && !words[next]!.content)
      next++
    if (words[next]?.stem !== stem) return null
    at = next
  }
  return words[at]!
}

/** All words of the phrase are in the sentence, but apart: «l'aide … pénuries alimentaires» for «aide alimentaire». */
function scattered(unit: FactUnit, stems: string[]): Span[] {
  if (stems.length < 2) return []
  const found = stems.map(stem => unit.words.find(word => word.stem === stem))
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
      const unit = corpus.units.find(
        ({ article, unit }) =>
          article === mention.article && unit.start <= mention.start && mention.end <= unit.end,
      )
      if (unit) present.set(unit.id, tidy([...(present.get(unit.id) ?? []), mention]))
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
