import { fold } from '../facts/stem.js'
import { verbsByLanguage } from '../facts/verbs.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { overlapLength } from './overlap.js'
import { spelledAcronyms } from './values/spelled-acronyms.js'

/** A stretch of which more than this share is names, titles and little words lists people; it reports nothing. */
const mostly = 0.5

/** Whether a short stretch is a list of names with their titles: without a verb, or mostly names. */
export function nameListIn(input: FindingInput): (span: ArticleSpan) => boolean {
  const byId = new Map(input.documents.map(document => [document.article.id, document]))
  const mentions = new Map<string, { start: number; end: number }[]>()
  for (const entity of input.annotations.entities) {
    for (const mention of entity.mentions) {
      if (mention.form === 'pronoun') continue
      const list = mentions.get(mention.article)
      if (list) list.push(mention)
      else mentions.set(mention.article, [mention])
    }
  }
  // «l'Association pour le droit de mourir (ADM)»: the words that an acronym stands for.
  for (const { article, start, end } of spelledAcronyms(input.documents)) {
    const list = mentions.get(article)
    if (list) list.push({ start, end })
    else mentions.set(article, [{ start, end }])
  }
  const verbs = verbsByLanguage(input.documents)
  return span => {
    const { article, tokens } = byId.get(span.article)!
    const pack = languagePack(article.language)
    const stops = new Set((pack?.lexicon.stopWords ?? []).map(fold))
    const titles = new Set(
      [
        ...(pack?.names.offices ?? []),
        ...(pack?.names.officeFamilies ?? []).flatMap(({ nouns }) => nouns),
      ].map(fold),
    )
    const inside = tokens.filter(
      ({ kind, start, end }) => kind !== 'punctuation' && start >= span.start && end <= span.end,
    )
    const words = inside.filter(token => !stops.has(fold(token.key)))
    const named = (mentions.get(span.article) ?? []).filter(mention => overlapLength(mention, span) > 0)
    const naming = words.filter(
      token =>
        titles.has(fold(token.key)) ||
        /^\p{Lu}/u.test(article.text.slice(token.start, token.end)) ||
        named.some(mention => overlapLength(mention, token) > 0),
    )
    if (naming.length > mostly * words.length) return true
    const known = verbs.get(article.language)
    return known?.exact === true && naming.length > 0 && !inside.some(({ key }) => known.read(key).length > 0)
  }
}
