import { pairIndex } from '../align/pair-index.js'
import { aliasesOf } from '../facts/naming/aliases.js'
import { commonLabels } from '../facts/naming/common-label.js'
import { officeInstead } from '../facts/naming/office-instead.js'
import { wordIndex } from '../facts/naming/word-index.js'
import { fold } from '../facts/stem.js'
import type { ArticleSpan, CoverageCell, Entity, EntityKind, Facet } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { sentenceOf } from './sentences.js'

/** What several articles state, under words that they share. */
export interface NamedStatement {
  /** Carriers whose sentences do not have the words of the label are `partial`; so are articles that use another name. */
  facet: Facet
  label: string
  /** `loosely`: the carriers do not share the label's words, or an article without it has one of them. */
  told: 'name' | 'words' | 'loosely'
  /** A full name says by itself that nobody else is meant, however like another sentence is. */
  byName: boolean
}

/** Entities that other words than their name seldom mean. */
const ownNameKinds: ReadonlySet<EntityKind> = new Set(['person', 'organization', 'country', 'media'])
/** «Benoît» alone does not tell who is meant; «IBO» does. */
function isFirstName({ kind, name }: Entity): boolean {
  return kind === 'person' && !/\s/.test(name)
}

/** So many words beside a name, in so many of the articles that print it, and they state one thing of its bearer. */
const furtherWords = 3
const mostCells = 2 / 3
/** Of the words of a label so many must stand in one sentence that states it. */
const held = 0.5
/** Of so many must every carrier have one sentence, to be sure: «reçu une lettre» is not «dans l'attente d'une lettre». */
const surelyHeld = 0.75
/** Words of a label without name or number, to be sure. */
const tellingWords = 3
/** Shorter words («plan», «paix») are in any article. */
const telling = 5
/** Letters that two inflections of a word have in common. */
const common = 6
/** So many words of the label in one sentence elsewhere, and it may say the same. */
const echo = 2

/**
 * Chooses the words under which a statement is missed: the user's own, a name, the facet's label where half of the carriers
 * print it, else a clause that the carriers share. «parents introuvables» is no label for «la nourrice est introuvable».
 */
export function namedStatement(input: FindingInput): (facet: Facet) => NamedStatement {
  const index = wordIndex(input.documents)
  const aliases = aliasesOf(input)
  const commonLabel = commonLabels(input)
  const offices = officeInstead(input)
  const sentence = sentenceOf(input.documents)
  const texts = new Map(input.documents.map(({ article }) => [article.id, fold(article.text)]))
  const spansOf = ({ article, spans }: CoverageCell): ArticleSpan[] =>
    spans.map(span => sentence({ article, ...span }))
  const familiesIn = (article: string, text: string) =>
    index.contentOf(article, text).map(word => index.familyOfWord(article, word))

  // «plan de soutien» may be «plan de sauvetage»; a name, a number or more words are not said otherwise so easily. But
  // «5,9 milliards d'euros» of which only «milliards d'euros» is common is no such number.
  const isCommon = (article: string, label: string, families: string[]) =>
    families.length < tellingWords &&
    !index
      .contentOf(article, label.slice(1))
      .some(word => /\p{Lu}|\p{N}/u.test(word) && families.includes(index.familyOfWord(article, word)))
  const holds = (cell: CoverageCell, families: string[], least = held) =>
    spansOf(cell).some(span => {
      const here = new Set(index.families(span))
      return families.filter(family => here.has(family)).length >= least * families.length
    })
  const narrowed = (facet: Facet, families: string[]): Facet => ({
    ...facet,
    cells: facet.cells.map(cell =>
      cell.status === 'present' && !holds(cell, families) ? { ...cell, status: 'partial' as const } : cell,
    ),
  })
  const isLoose = ({ cells }: Facet, families: string[]) =>
    cells.some(cell => cell.status === 'present' && !holds(cell, families, surelyHeld))
  const mentions = (label: string, article: string) => {
    const words = fold(label).split(/[^\p{L}\p{N}]+/u)
    const long = words.filter(word => word.length >= telling)
    return (long.length > 0 ? long : words).some(
      word => word !== '' && texts.get(article)!.includes(word.slice(0, common)),
    )
  }
  const echoes = (families: string[], { article }: CoverageCell) =>
    index.sentencesWith(article, families).some(count => count >= Math.min(echo, families.length))

  const pairs = pairIndex(input.alignment.pairs)
  const key = ({ article, start }: ArticleSpan) => `${article}:${start}`
  /** A sentence of the article that names them is aligned with one of another article that does. */
  const isTied = ({ article }: CoverageCell, cells: CoverageCell[], { mentions }: Entity) => {
    const holders = new Set(cells.map(cell => cell.article))
    const naming = mentions
      .filter(mention => mention.form !== 'pronoun' && holders.has(mention.article))
      .map(mention => sentence(mention))
    const all = new Set(naming.map(key))
    return naming.some(
      span => span.article === article && pairs.partnersOf(span).some(other => all.has(key(other))),
    )
  }

  /** Most of the sentences that name them have further words in common. */
  const isOneFact = (cells: CoverageCell[], { name, mentions }: Entity) => {
    const counts = new Map<string, number>()
    for (const { article } of cells) {
      const here = mentions.filter(mention => mention.article === article && mention.form === 'name')
      const own = new Set(familiesIn(article, name))
      const families = new Set(here.flatMap(mention => [...index.rareFamilies(sentence(mention))]))
      for (const family of families) if (!own.has(family)) counts.set(family, (counts.get(family) ?? 0) + 1)
    }
    return [...counts.values()].filter(count => count > cells.length * mostCells).length >= furtherWords
  }

  return facet => {
    const missing = facet.cells.filter(({ status }) => status === 'absent')
    const carrying = facet.cells.filter(({ status }) => status === 'present')
    if (facet.given) {
      const named = missing.some(cell => mentions(facet.label, cell.article))
      return { facet, label: facet.label, told: named ? 'loosely' : 'name', byName: false }
    }
    const entity = aliases.entity(facet.label)
    if (entity) {
      const known = aliases.articles(facet.label)
      // Who names them carries the name, whatever else the sentences say.
      const cells = facet.cells.map(cell => {
        if (cell.status === 'doubtful') return cell
        // Other words may be about the same, but they do not name it.
        if (!known.has(cell.article))
          return cell.status === 'present' ? { ...cell, status: 'partial' as const } : cell
        return { ...cell, status: cell.spans.length > 0 ? ('present' as const) : ('partial' as const) }
      })
      const left = missing.filter(({ article }) => !known.has(article))
      // «Grande Boucle» may be «le Tour» elsewhere: only people, bodies and countries are missed under a name for sure.
      const named =
        !ownNameKinds.has(entity.kind) || left.some(({ article }) => mentions(facet.label, article))
      // «Christine Lagarde» in four articles on four matters is no fact that a fifth leaves out.
      const stating = cells.filter(({ status }) => status === 'present')
      const tied = stating.every(cell => isTied(cell, stating, entity)) && isOneFact(stating, entity)
      const byName =
        entity.kind === 'person' &&
        /\s/.test(entity.name) &&
        !left.some(({ article }) => offices(entity, article))
      return {
        facet: { ...facet, cells },
        label: facet.label,
        told: named || !tied || isFirstName(entity) ? 'loosely' : 'name',
        byName,
      }
    }
    const language = carrying[0]!.article
    const own = familiesIn(language, facet.label)
    const printing = carrying.filter(cell => holds(cell, own))
    const found = commonLabel(
      carrying.flatMap(spansOf),
      missing.map(({ article }) => article),
    )
    // «incidents à la frontière» says more than «frontière».
    const within = found?.pure === true && own.every(family => found.families.includes(family))
    const whole = !within && !facet.label.includes(', ') && own.length > 1
    if (whole && printing.length * 2 > carrying.length) {
      const loose =
        missing.some(({ article }) => mentions(facet.label, article)) || isLoose(narrowed(facet, own), own)
      return {
        facet: narrowed(facet, own),
        label: facet.label,
        told: loose || isCommon(language, facet.label, own) ? 'loosely' : 'words',
        byName: false,
      }
    }
    if (!found) return { facet, label: facet.label, told: 'loosely', byName: false }
    const loose =
      missing.some(cell => echoes(found.families, cell)) ||
      isLoose(narrowed(facet, found.families), found.families)
    return {
      facet: narrowed(facet, found.families),
      label: found.text,
      told:
        loose || found.families.length < echo || isCommon(language, found.text, found.families)
          ? 'loosely'
          : 'words',
      byName: false,
    }
  }
}
