import { fold } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Attribution, Source } from '../model/index.js'
import { evidenceFrom } from './evidence.js'
import type { FindingInput } from './finder.js'
import { articleOf } from './lookup.js'
import { overlapLength } from './overlap.js'
import { indexByPlace } from './values/index-by-place.js'
import { oneLine } from './values/title.js'

/** Letters before a pronoun in which nobody else may be named: «a-t-il ajouté» after two names may be either. */
const around = 400

/**
 * Who says the words of a sentence: the source of the marked quotation that most of it stands in, null where none is known.
 * «l'Américain», «le syndicat», «le coureur» are given as the article prints them: a land does not speak, and whom they
 * mean only the article tells.
 */
export function speakerOf(input: FindingInput): (span: ArticleSpan) => string | null {
  const print = evidenceFrom(input.documents)
  const isPronoun = (article: string, printed: string) => {
    const { language } = articleOf(input.documents, article)
    const word = printed.toLowerCase().replace(/^-(?:t-)?/u, '')
    return languagePack(language)?.names.pronouns.some(pronoun => pronoun.word === word) === true
  }
  const people = indexByPlace(
    input.annotations.entities.flatMap(({ id, kind, mentions }) =>
      kind === 'person'
        ? mentions.filter(({ form }) => form === 'name').map(mention => ({ ...mention, id }))
        : [],
    ),
  )
  const isOnlyOne = ({ article, source, content }: Attribution, { entityId }: Source) => {
    const { start } = source ?? content
    return people.within(article, { start: start - around, end: start }).every(({ id }) => id === entityId)
  }
  const byArticle = new Map<string, Attribution[]>()
  for (const one of input.attribution.attributions)
    if (one.speech && one.type !== 'indirect' && one.sourceId !== null)
      byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  return ({ article, start, end }) => {
    const said = byArticle
      .get(article)
      ?.find(({ content }) => overlapLength(content, { start, end }) * 2 > end - start)
    const source = input.attribution.sources.find(({ id }) => id === said?.sourceId)
    if (!said || !source) return null
    const printed = said.source ? oneLine(print({ article, ...said.source }).exact) : null
    const isOne = source.kind !== 'country' && /^\p{Lu}/u.test(source.name)
    if (printed === null || isPronoun(article, printed))
      return isOne && isOnlyOne(said, source) ? source.name : null
    return isOne && sharesWord(printed, source.name) ? source.name : printed
  }
}

/** Whether most of a sentence is quoted and who says it is not known: «“Attendons de voir”, a-t-il ajouté». */
export function speakerUnknownIn(input: FindingInput): (span: ArticleSpan) => boolean {
  const known = speakerOf(input)
  const quoted = indexByPlace(
    input.attribution.attributions.flatMap(({ article, speech, type, content }) =>
      speech && type !== 'indirect' ? [{ article, ...content }] : [],
    ),
  )
  return span =>
    quoted
      .inArticle(span.article)
      .some(content => overlapLength(content, span) * 2 > span.end - span.start) && known(span) === null
}

/** The article names the source by its name. */
function sharesWord(printed: string, name: string): boolean {
  const words = new Set(fold(name).match(/[\p{L}\p{N}]{2,}/gu) ?? [])
  return (fold(printed).match(/[\p{L}\p{N}]{2,}/gu) ?? []).some(word => words.has(word))
}
