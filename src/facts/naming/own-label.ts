import type { ArticleSpan, EntityKind, Facet } from '../../model/index.js'
import type { FactInput } from '../fact-input.js'
import { aliasesOf } from './aliases.js'
import { clauseFinder } from './clauses/index.js'
import { officeInstead } from './office-instead.js'
import { wordIndex } from './word-index.js'

/** «We'll get» tells nothing: contractions and two letters are no words of their own. */
const telling = /^(?:[^'’]{3,}|.*\d.*)$/u

/** One word of its own is too little: «jour de l'intervention» beside «l'opération». */
const leastOwn = 2

/** A paper that is quoted or a seat of power («l'Elysée») is not what a passage is about. */
const nameable: ReadonlySet<EntityKind> = new Set([
  'person',
  'organization',
  'country',
  'document',
  'product',
])

/**
 * The words that name what one article alone states, or null where all that could are in other articles too: a full name
 * that no other article prints in any form, else the passage's own clause. A bare noun («couple»), first name («Paul»),
 * acronym («JO») or agency names no matter.
 */
export function ownLabels(
  input: FactInput,
  longest?: number,
): (facet: Facet, article: string) => string | null {
  const index = wordIndex(input.documents)
  const aliases = aliasesOf(input)
  const offices = officeInstead(input)
  const clauseOf = clauseFinder(input, longest)
  const texts = new Map(input.documents.map(document => [document.article.id, document.article.text]))
  const ownsName = (article: string, name: string) => {
    const entity = aliases.entity(name)
    if (!entity || !nameable.has(entity.kind) || entity.name !== name) return false
    if (entity.mentions.some(({ form }) => form === 'seat') && entity.kind !== 'country') return false
    if (entity.kind !== 'country' && !/\p{Ll}\S*\s\S*\p{Lu}/u.test(name)) return false
    if ([...aliases.articles(name)].some(other => other !== article)) return false
    // «Bernard Kouchner» beside «le ministre des Affaires étrangères» may be in both.
    const others = input.documents.filter(document => document.article.id !== article)
    if (entity.kind === 'person' && others.some(document => offices(entity, document.article.id)))
      return false
    // Of a full name the family name counts: «Vincent Humbert» beside «Marie Humbert».
    const last = index.contentOf(article, name).at(-1)
    return last !== undefined && !index.isElsewhere(article, last)
  }
  return (facet, article) => {
    const spans = facet.cells
      .find(cell => cell.article === article)!
      .spans.map((span): ArticleSpan => ({ article, ...span }))
    const said = spans.map(({ start, end }) => texts.get(article)!.slice(start, end)).join(' ')
    const name = facet.label.split(', ').find(one => said.includes(one) && ownsName(article, one))
    if (name) return name
    const isOwn = (stem: string) => !index.isStemElsewhere(article, stem)
    const clause = clauseOf(spans, stem => Number(isOwn(stem)))
    if (!clause) return null
    const own = new Set(
      index.words(clause).flatMap(({ stem }) => (isOwn(stem) && telling.test(stem) ? [stem] : [])),
    )
    return own.size >= leastOwn ? clause.text : null
  }
}
