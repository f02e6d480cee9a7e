import { stopWordSet } from '../../align/stop-words.js'
import type { FactInput } from '../../facts/fact-input.js'
import type { Translate } from '../../language/strings/registry.js'
import type { ArticleSpan, Document, Entity, Mention, Span, Token } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'
import { normalizeKey } from '../../text/index.js'
import { memo } from '../../text/memo.js'
import { overlapLength } from '../overlap.js'
import { indexByPlace } from '../values/index-by-place.js'
import { type Leaning, leaningOf } from './context.js'
import { type InnerMarks, plain } from './plain.js'
import { gap, shorten } from './shorten.js'

/** Characters up to which a sentence is quoted whole, and that a longer one is brought down to where its clauses allow. */
const usual = 220
/** A sentence that cannot be cut at its clauses is cut between two words beyond so many times that length. */
const tolerance = 1.45
/** Characters of the sentence before, which says of whom or what the statement speaks. */
const longestBefore = 150
/** A shorter noun stands within others: «an» in «grand». */
const leastNoun = 4
/** A shorter sentence without a name tells too little alone: «Le fonds est alimenté par les banques adhérentes». */
const brief = 110
/** So many sentences back the one that names it is looked for. */
const furthest = 4

export interface Excerpts {
  /** The sentence, or of a long one the clauses that make its claim; `most` characters where that can be. */
  of(span: ArticleSpan, telling: string, most?: number): string
  /** The sentence before that a statement takes up, where it takes one up: «Elle y a vécu trois ans»; else null. */
  before(span: ArticleSpan): string | null
  /** Whom the pronoun or noun means that a statement opens with, and that word; null where it has none or that is not certain. */
  referent(span: ArticleSpan): { word: string; name: string } | null
  /** It names whom and what it is about, or what it takes up is certain and shown with it. */
  standsAlone(span: ArticleSpan): boolean
}

/**
 * A statement as a title quotes it: the whole sentence, or of a long one whole clauses, with «[…]» for what is left out. A
 * label of some words, torn from its verb, may say the opposite («briguer la présidence» of who renounced it), so that it
 * names a statement only where it is a name.
 */
export function excerptsOf(
  { documents, annotations, attribution }: FactInput,
  translate: Translate,
): Excerpts {
  const marks = { open: translate('finding.marks.open'), close: translate('finding.marks.close') }
  const byId = new Map(documents.map(document => [document.article.id, document]))
  const mentionsOf = (wanted: (form: Mention['form']) => boolean) =>
    indexByPlace(
      annotations.entities.flatMap(entity =>
        entity.mentions
          .filter(({ form }) => wanted(form))
          .map(mention => ({ ...mention, kind: entity.kind, entity })),
      ),
    )
  const names = mentionsOf(form => form === 'name')
  const takenUp = mentionsOf(form => form === 'pronoun' || form === 'description')
  const dates = indexByPlace(annotations.dates)
  const said = indexByPlace(
    attribution.attributions.flatMap(({ article, source }) => (source ? [{ article, ...source }] : [])),
  )
  const of = (span: ArticleSpan, telling: string, most = usual) => {
    const document = byId.get(span.article)!
    const tokens = tokensIn(document, span)
    return tokens.length === 0
      ? telling
      : cut(document, tokens, focusOf(document, span, telling), most, marks)
  }
  const isBare = (document: Document, span: Span) =>
    span.end - span.start < brief &&
    names
      .within(document.article.id, span)
      .every(name => said.inArticle(name.article).some(source => overlapLength(source, name) > 0))
  const leanings = new Map<string, Leaning | null>()
  const leaning = (document: Document, span: Span) =>
    memo(leanings, `${document.article.id}:${span.start}:${span.end}`, () =>
      leaningOf(
        document,
        tokensIn(document, span),
        (part, of) =>
          names.within(document.article.id, part).some(({ kind }) => of === 'anybody' || kind === 'person'),
        part =>
          dates.inArticle(document.article.id).some(({ start, end }) => start < part.end && part.start < end),
      ),
    )
  const earlierUnits = ({ units }: Document, span: Span) => {
    const at = units.findIndex(unit => unit.start === span.start)
    return units
      .slice(Math.max(0, at - furthest), Math.max(0, at))
      .filter(({ partKind, start, end }) => partKind !== 'headline' && end > start)
  }
  /** Whom the words mean that a sentence opens with. */
  const entityOf = (document: Document, span: Span) => {
    const taken = leaning(document, span)
    const [from, to] = [taken?.words[0], taken?.words.at(-1)]
    if (taken?.kind !== 'subject' || !from || !to) return null
    const meant = takenUp
      .inArticle(document.article.id)
      .find(one => one.start <= from.start && from.end <= one.end && one.start < to.end)
    return meant ? { ...meant, start: from.start } : null
  }
  const namesIt = (document: Document, unit: Span, entity: Entity) =>
    names.within(document.article.id, unit).some(name => name.entity === entity)
  /** «Cette décision» after a sentence that has «décision». */
  const repeatsNoun = (document: Document, span: Span) => {
    const [, noun] = leaning(document, span)?.words ?? []
    const last = earlierUnits(document, span).at(-1)
    if (!noun || !last) return null
    const { text } = document.article
    const word = text.slice(noun.start, noun.end).toLowerCase()
    return word.length >= leastNoun && text.slice(last.start, last.end).toLowerCase().includes(word)
      ? last
      : null
  }
  const contextOf = (document: Document, span: Span) => {
    const entity = entityOf(document, span)?.entity
    const earlier = earlierUnits(document, span)
    // Whom it means is certain: only the sentence that names them will do.
    if (entity) return earlier.findLast(unit => namesIt(document, unit, entity)) ?? null
    const last = earlier.at(-1)
    // «Some known inmates:» says what follows, whatever it takes up itself.
    if (last && document.article.text.slice(0, last.end).trimEnd().endsWith(':')) return last
    return repeatsNoun(document, span) ?? earlier.findLast(unit => !leaning(document, unit)) ?? last ?? null
  }
  const before = (span: ArticleSpan) => {
    const document = byId.get(span.article)!
    if (!leaning(document, span) && !isBare(document, span)) return null
    const known = contextOf(document, span)
    if (!known) return null
    const said = of(
      { article: span.article, start: known.start, end: known.end },
      '',
      mostBefore(document, known),
    )
    if (said.length > longestBefore * tolerance && hasMarks(document, known)) return null
    return earlierUnits(document, span).at(-1) === known ? said : `${said} ${gap}`
  }
  return {
    of,
    before,
    referent({ article, start, end }) {
      const document = byId.get(article)!
      const meant = entityOf(document, { start, end })
      if (!meant) return null
      return { word: document.article.text.slice(meant.start, meant.end), name: meant.entity.name }
    },
    standsAlone(span) {
      const document = byId.get(span.article)!
      const taken = leaning(document, span)
      const { text } = document.article
      // «- ”Jean Morel devrait …»: a mark that is missing in the paper turns all that follow.
      if (
        /”[\p{L}\p{N}]|[\p{L}\p{N}]“/u.test(
          turned(text.slice(span.start, span.end), isOpen(text, span.start)),
        )
      )
        return false
      if (!taken || entityOf(document, span)) return true
      if (taken.kind === 'fragment') return before(span) !== null
      return repeatsNoun(document, span) !== null
    },
  }
}

/** Characters of a context; one with quotation marks stays whole: cut, it may give the words of one speaker to another. */
function mostBefore(document: Document, span: Span): number {
  return hasMarks(document, span) ? span.end - span.start : longestBefore
}

function hasMarks({ article }: Document, { start, end }: Span): boolean {
  return /["“”«»]/u.test(article.text.slice(start, end))
}

function tokensIn({ tokens }: Document, { start, end }: Span): Token[] {
  const first = firstFrom(tokens, start)
  let last = first
  while (last < tokens.length && tokens[last]!.end <= end) last++
  return tokens.slice(first, last)
}

/** Where the telling words stand in a sentence; nowhere without any, and its first word where it has them in no such form. */
function focusOf({ article }: Document, { start, end }: Span, telling: string): Span {
  if (telling === '') return { start, end: start }
  const at = article.text.slice(start, end).indexOf(telling)
  return at < 0 ? { start, end: start + 1 } : { start: start + at, end: start + at + telling.length }
}

function cut(document: Document, tokens: Token[], focus: Span, most: number, marks: InnerMarks): string {
  const { text } = document.article
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end]
  const whole = turned(text.slice(start, end), isOpen(text, start))
  if (whole.length <= most) return plain(whole, marks)
  const slice = (from: number, to: number) => whole.slice(from - start, to - start)
  const said = shorten(document, tokens, focus, most, slice)
  return plain(
    said.length <= most * tolerance ? said : cutOff(said, document.article.language, most * tolerance),
    marks,
  )
}

/** The first words of a clause that is too long by itself; none of them a function word at the end: «l'Europe et». */
function cutOff(said: string, language: string, most: number): string {
  const stop = stopWordSet(language)
  const words = said.slice(0, said.lastIndexOf(' ', most)).split(' ')
  const last = words.findLastIndex(word => !stop.has(normalizeKey(word)))
  return `${words.slice(0, last + 1).join(' ')} […]`
}

/** A straight mark closes what one before it in the paragraph has opened. */
function isOpen(text: string, start: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return (paragraph.match(/"/gu)?.length ?? 0) % 2 === 1
}

/** Straight marks as opening and closing ones, letter for letter, so that what is left out takes none from the rest. */
function turned(said: string, quoted: boolean): string {
  let open = quoted
  return said.replace(/"/gu, () => {
    open = !open
    return open ? '“' : '”'
  })
}
