import { languagePack } from '../../language/registry.js'
import type { Entity } from '../../model/index.js'
import type { FactInput } from '../fact-input.js'
import { fold } from '../stem.js'

/** Letters around a name in which its office is looked for: «le Premier ministre français, Jean Dupont». */
const around = 60

/**
 * Whether an article may speak of a person by office alone: it has an office that stands beside the name elsewhere («le
 * Premier ministre»), or one of the descriptions that are known to mean them.
 */
export function officeInstead({ documents }: FactInput): (person: Entity, article: string) => boolean {
  const printed = new Map(documents.map(({ article }) => [article.id, article.text]))
  const folded = new Map(documents.map(({ article }) => [article.id, fold(article.text)]))
  const families = new Map(
    documents.map(({ article: { id, language } }) => [
      id,
      (languagePack(language)?.names.officeFamilies ?? []).map(({ nouns }) => nouns.map(fold)),
    ]),
  )
  return (person, article) => {
    const here = folded.get(article)!
    return person.mentions.some(mention => {
      if (mention.form === 'pronoun') return false
      const there = printed.get(mention.article)!
      if (mention.form === 'description') return here.includes(fold(there.slice(mention.start, mention.end)))
      const beside = fold(there.slice(Math.max(0, mention.start - around), mention.end + around))
      return families
        .get(mention.article)!
        .some(nouns => nouns.some(noun => beside.includes(noun)) && nouns.some(noun => here.includes(noun)))
    })
  }
}
