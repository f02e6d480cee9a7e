import { hasOtherForm } from '../facts/naming/acronyms.js'
import { aliasesOf } from '../facts/naming/aliases.js'
import { officeInstead } from '../facts/naming/office-instead.js'
import { fold } from '../facts/stem.js'
import type { ArticleSpan, DateValue, Document, Entity, Figure, Span, Token } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'
import { memo } from '../text/memo.js'
import { speakerParts } from './claim-words.js'
import { piecesOf } from './excerpts/pieces.js'
import type { FindingInput } from './finder.js'
import { overlapLength } from './overlap.js'
import { isSpelledNear } from './spelled-near.js'
import { compatible } from './values/figures.js'
import { indexByPlace } from './values/index-by-place.js'

/** Letters that a name and its adjective have in common: «Colombie», «colombien». */
const kin = 5
/** A shorter name has no other form: «Xi», «Ron». */
const shortest = 3

/** What of a sentence no paraphrase can do without and no other article prints. */
export interface OwnMarks {
  /** Names, figures and dates in what the sentence tells. */
  told: Span[]
  /** Names in the words that tell who says it. */
  saying: Span[]
}

/**
 * The names and figures of a sentence that no other article of the event prints in any form: another spelling by one letter
 * («Miakoe», «Miaoke»), adjective, acronym, seat of power, number in words. What stands in brackets or in an aside («, dont
 * le fils Hervé, …») is not what the sentence tells.
 */
export function ownMarks(input: FindingInput): (span: ArticleSpan) => OwnMarks {
  const byId = new Map(input.documents.map(document => [document.article.id, document]))
  const saying = speakerParts(input)
  const ownNames = ownNamesIn(input)
  const ownValues = ownValuesIn(input)
  return span => {
    const document = byId.get(span.article)!
    const tokens = tokensIn(document, span)
    const asides = piecesOf(document, tokens).filter(({ isAside }) => isAside)
    // «48,2 %» may lie on both sides of a comma.
    const isMain = (one: Span) => asides.every(piece => overlapLength(piece, one) === 0)
    const parts = saying(span)
    const names = ownNames(document, tokens).filter(isMain)
    const isSaying = (one: Span) => parts.some(part => overlapLength(part, one) > 0)
    return {
      told: [...names, ...ownValues(span).filter(isMain)].filter(one => !isSaying(one)),
      saying: names.filter(isSaying),
    }
  }
}

/** Figures that no other article gives for the same unit, and dates that no other article names. */
function ownValuesIn({ documents, annotations }: FindingInput): (span: ArticleSpan) => Span[] {
  const texts = new Map(documents.map(({ article }) => [article.id, fold(article.text)]))
  const figures = indexByPlace(annotations.figures)
  const dates = indexByPlace(annotations.dates)
  const others = (article: string) => documents.filter(document => document.article.id !== article)
  const isOwnFigure = (figure: Figure) =>
    !others(figure.article).some(({ article }) =>
      figures.inArticle(article.id).some(other => isSameCount(figure, other)),
    )
  const isOwnDate = (date: DateValue) => {
    const day = fold(texts.get(date.article)!.slice(date.start, date.end))
    return (
      /\d/u.test(day) &&
      !others(date.article).some(
        ({ article }) =>
          texts.get(article.id)!.includes(day) ||
          dates.inArticle(article.id).some(other => mayBeSameDay(date, other)),
      )
    )
  }
  return span => [
    ...figures.within(span.article, span).filter(isOwnFigure),
    ...dates.within(span.article, span).filter(isOwnDate),
  ]
}

/** Equal or nearly so, and of the same unit or of none that both print. */
function isSameCount(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return false
  // «plus de 10 %» allows any higher share, and yet it is not «48,2 %».
  if (a.approximation === 'exact' && /^at-/u.test(b.approximation)) return a.min === b.min || a.max === b.max
  return compatible(a, b)
}

function mayBeSameDay(a: DateValue, b: DateValue): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false
  return b.from <= a.to && a.from <= b.to
}

/** The words of a sentence that are part of a name which no other article prints or means. */
function ownNamesIn(input: FindingInput): (document: Document, tokens: Token[]) => Token[] {
  const { documents, annotations } = input
  const printed = new Map(documents.map(({ article }) => [article.id, wordsOf(article.text)]))
  const known = new Map<string, boolean>()
  const aliases = aliasesOf(input)
  const offices = officeInstead(input)
  const names = indexByPlace(
    annotations.entities.flatMap(entity =>
      entity.mentions
        .filter(({ form }) => form === 'name' || form === 'seat')
        .map(mention => ({ ...mention, entity })),
    ),
  )
  const dates = indexByPlace(annotations.dates)
  const others = (article: string) => documents.filter(document => document.article.id !== article)
  const isPrinted = (article: string, word: string) =>
    others(article).some(document =>
      memo(known, `${document.article.id} ${word}`, () =>
        holds(document, printed.get(document.article.id)!, word),
      ),
    )
  const isOwn = (article: string, word: string, entity: Entity | undefined) => {
    if (word.replace(/[^\p{L}]/gu, '').length < shortest || isPrinted(article, word)) return false
    if (!entity) return true
    // A paper that is cited names no matter.
    if (entity.kind === 'media') return false
    if ([...aliases.articles(entity.name)].some(other => other !== article)) return false
    return entity.kind !== 'person' || !others(article).some(other => offices(entity, other.article.id))
  }
  return ({ article: { id, text } }, tokens) => {
    const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
    const here = names.within(id, span)
    const dated = dates.within(id, span)
    return tokens.filter((token, at) => {
      const print = text.slice(token.start, token.end)
      const isIn = ({ start, end }: Span) => start <= token.start && token.end <= end
      // «T-shirt» is no name.
      if (token.kind !== 'word' || !/^\p{Lu}(?!-\p{Ll})/u.test(print) || dated.some(isIn)) return false
      const before = tokens[at - 1]
      // The first word of a sentence or quotation has a capital anyway.
      if (!before || /^[«"“”:.!?…–—-]+$/u.test(text.slice(before.start, before.end))) return false
      const name = here.find(isIn)
      return isOwn(id, print.replace(/['’]s$/u, ''), name?.entity)
    })
  }
}

function tokensIn({ tokens }: Document, { start, end }: Span): Token[] {
  const first = firstFrom(tokens, start)
  let last = first
  while (last < tokens.length && tokens[last]!.end <= end) last++
  return tokens.slice(first, last)
}

/** Every word of a text, headlines included, folded. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
}

function holds({ article }: Document, words: ReadonlySet<string>, word: string): boolean {
  if (hasOtherForm(word, article.text)) return true
  return (fold(word).match(/[\p{L}\p{N}]{3,}/gu) ?? []).some(
    one =>
      words.has(one) ||
      [...words].some(
        other =>
          other.length > shortest &&
          one.length > shortest &&
          (other.startsWith(one.slice(0, kin)) ||
            one.startsWith(other.slice(0, kin)) ||
            isSpelledNear(one, other)),
      ),
  )
}
