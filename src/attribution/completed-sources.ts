import type { Source } from '../model/index.js'
import { bodySource } from './body-sources.js'
import { roleSource } from './role-sources.js'
import { withoutDeterminer } from './source-phrases.js'
import type { Answer, Known, Question } from './source-question.js'

const kinds = ['person', 'organization', 'media', 'group', 'product', 'other'] as const

const complement =
  /^(.+?)[ \u00a0](du|de[ \u00a0]la|de[ \u00a0]l['’]|de[ \u00a0]cette|de[ \u00a0]ce|of[ \u00a0]the)(?:[ \u00a0]|(?<=['’]))(\p{Ll}[\p{Ll}-]+)$/u

/** The article of a complement by itself. */
const articles: Record<string, string> = {
  du: 'le ',
  'de la': 'la ',
  'de l': "l'",
  'de cette': 'cette ',
  'de ce': 'ce ',
  'of the': 'the ',
}

/**
 * «une porte-parole de la banque», «le cabinet du ministre»: somebody unnamed of a body or person that the article names. The
 * name of the source says of whom: «porte-parole de la Société générale». Undecided where the complement is.
 */
export function completedSource(known: Known, question: Question): Answer {
  const { data, phrase, span, store } = { ...question, store: known.store }
  const match = complement.exec(phrase)
  if (match === null) return undefined
  const [, printed = '', link = '', noun = ''] = match
  const article =
    articles[
      link
        .toLowerCase()
        .replace(/['’]$/u, '')
        .replace(/\u00a0/gu, ' ')
    ]
  if (article === undefined) return undefined
  const whose: Question = {
    ...question,
    ...{ phrase: article + noun, span: { start: span.end - noun.length, end: span.end }, inside: [] },
    ...{ gender: article === 'le ' || article === 'ce ' ? 'm' : article.startsWith('l') ? null : 'f' },
  }
  const owner = bodySource(known, whose) ?? roleSource(known, whose)
  if (owner == null || owner.entityId === undefined || ['unknown', 'group'].includes(owner.kind))
    return undefined
  const named = known.mentions.named(question.article, kinds).find(one => one.entity.id === owner.entityId)
  if (named === undefined || named.start > span.start) return undefined
  const head = withoutDeterminer(printed, data)
  if (data.grammar.bareClauses) return store.free(`${head} of ${owner.name}`, data)
  return store.free(`${head} ${ofBody(known, question, owner)}`, data)
}

/** «de la Société générale», «du Monde», «d’Areva»: with the article that the name is printed with where it is named first. */
function ofBody({ mentions }: Known, { article, text }: Question, { entityId, kind, name }: Source): string {
  const elided = /^[aeiouyhàâéèêëîïôœ]/iu.test(name)
  const bare = `${elided ? 'd’' : 'de '}${name}`
  if (kind === 'person') return bare
  const [first] = mentions
    .named(article, ['organization', 'media', 'group', 'product', 'other'])
    .filter(one => one.entity.id === entityId)
  const before = first === undefined ? '' : text.slice(Math.max(0, first.start - 12), first.start)
  if (/^(?:le|la|les)[ \u00a0]|^l['’]/iu.test(name)) {
    const rest = name.replace(/^(?:le|les)[ \u00a0]/iu, '')
    return rest === name ? `de ${name}` : `${/^les/iu.test(name) ? 'des' : 'du'} ${rest}`
  }
  if (/(?<!\p{L})(?:de la|la)[ \u00a0]$/iu.test(before)) return `de la ${name}`
  if (/(?<!\p{L})(?:du|le|au)[ \u00a0]$/iu.test(before)) return `du ${name}`
  if (/(?<!\p{L})(?:les|des|aux)[ \u00a0]$/iu.test(before)) return `des ${name}`
  if (/(?<!\p{L})l['’]$/iu.test(before)) return `de l’${name}`
  return bare
}
