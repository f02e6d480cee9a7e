import { aliasesOf } from '../facts/naming/aliases.js'
import { clauseWords } from '../facts/naming/clauses/words.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Document, Mention } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'
import { mayState } from './excerpts/pieces.js'
import type { FindingInput } from './finder.js'
import { overlapLength } from './overlap.js'

/** Named so often in an article, a person is what the passage is about, whatever its grammar. */
const often = 2

/**
 * Whether whoever has a name acts or speaks in some sentences, or is named there again and again. Not the publisher in a
 * bracket, nor she to whom a report is handed: a passage with their name is about another matter.
 */
export function actorIn(input: FindingInput): (name: string, spans: ArticleSpan[]) => boolean {
  const aliases = aliasesOf(input)
  const byId = new Map(input.documents.map(document => [document.article.id, document]))
  const entityOf = new Map(input.attribution.sources.map(({ id, entityId }) => [id, entityId]))
  return (name, spans) => {
    const entity = aliases.entity(name)
    if (!entity) return false
    const within = (mention: Mention) =>
      mention.form === 'name' &&
      spans.some(span => span.article === mention.article && overlapLength(span, mention) > 0)
    const here = entity.mentions.filter(within)
    if (here.length >= often) return true
    const speaks = input.attribution.attributions.some(
      ({ article, content, sourceId, speech }) =>
        speech &&
        sourceId !== null &&
        entityOf.get(sourceId) === entity.id &&
        spans.some(span => span.article === article && overlapLength(span, content) > 0),
    )
    return speaks || here.some(mention => isSubject(byId.get(mention.article)!, mention))
  }
}

/** No verb stands before the name in its sentence, and no preposition or bracket right before it. */
function isSubject({ article, tokens, units }: Document, { start }: Mention): boolean {
  const pack = languagePack(article.language)
  const unit = units.find(one => one.start <= start && start < one.end)
  if (!pack || !unit) return false
  const before = tokens.slice(unit.firstToken, firstFrom(tokens, start))
  const last = before.at(-1)?.key ?? ''
  if (last === '(' || pack.names.prepositions.includes(last)) return false
  return !mayState(
    before.flatMap(({ kind, key }) => (kind === 'punctuation' ? [] : [key])),
    clauseWords(pack),
  )
}
