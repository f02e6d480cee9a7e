import { fold } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Document, FindingDraft, NameVariant } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { articleOf } from './lookup.js'
import { stopWords } from './values/context.js'
import { isOtherName, type SpelledAcronym, spelledAcronyms } from './values/spelled-acronyms.js'
import { oneLine } from './values/title.js'

/** Mentions from which on a person is no passing name. */
const often = 4

/** Spellings of one name, the usual one first. */
interface Spellings {
  key: string[]
  /** The articles that print the others print the usual one too: a slip and no other way to write it. */
  slip: boolean
  /** Somebody who speaks, or of whom the articles tell more than once or twice. */
  prominent: boolean
  base: NameVariant
  others: NameVariant[]
}

/** One person, or one thing with an acronym, under spellings that differ by more than typography. */
export const nameVariant: Finder = {
  kind: 'name-variant',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const printed = printedIn(input.documents)
    const listed = ({ name, mentions }: NameVariant) =>
      names.list([...new Set([...mentions.map(({ article }) => article), ...printed(name)])])
    const part = (variant: NameVariant) =>
      translate('finding.values.part', { words: variant.name, articles: listed(variant) })
    const spellings = [
      ...personSpellings(input),
      ...acronymSpellings(input, span => oneLine(evidence(span).exact)),
    ]
    return spellings.map(
      ({ key, prominent, slip, base, others }): FindingDraft => ({
        kind: 'name-variant',
        key,
        confidence: 'sure',
        severity: prominent && !slip && others.some(({ name }) => isMisspelt(base.name, name)) ? 2 : 1,
        title: translate(slip ? 'finding.name.slip' : 'finding.name', {
          base: base.name,
          articles: listed(base),
          variants: others.map(part).join(', '),
        }),
        evidence: [
          ...baseShown(base, others).map(mention => evidence(mention, 'base')),
          ...others.flatMap(variant => onePerArticle(variant).map(mention => evidence(mention, 'variant'))),
        ],
        details: {
          spellings: [base, ...others].map(({ name, mentions }) => ({ name, count: mentions.length })),
        },
      }),
    )
  },
}

/** «Amory» and «Amery»: more than another way to bring a name into Latin letters, as «Evgueni» and «Evgeny» are. */
function isMisspelt(base: string, other: string): boolean {
  return sounds(base) !== sounds(other)
}

/** Folded, with letters that transcriptions put for one another made one. */
function sounds(name: string): string {
  return fold(name)
    .replace(/ph/g, 'f')
    .replace(/[kq]/g, 'c')
    .replace(/[wv]/g, 'v')
    .replace(/[jy]/g, 'i')
    .replace(/z/g, 's')
    .replace(/ou/g, 'u')
    .replace(/tch|tsch|ch|sh|sch/g, 's')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/[h' -]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[ie]$/, '')
}

/** The articles that print a name anywhere: also as the first words of a sentence or within a longer name. */
function printedIn(documents: Document[]): (name: string) => string[] {
  return name => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u')
    return documents.flatMap(({ article }) => (pattern.test(article.text) ? [article.id] : []))
  }
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

/** «John F. Kennedy» / «John Kennedy» is no variant: spellings have as many words. */
function personSpellings({ annotations, attribution, documents }: FindingInput): Spellings[] {
  const speaking = new Set(attribution.sources.map(({ entityId }) => entityId))
  return annotations.entities.flatMap(({ id, kind, mentions, variants }): Spellings[] => {
    const base = variants[0]
    if (!base) return []
    const others = variants
      .slice(1)
      .filter(
        variant =>
          words(base.name) === words(variant.name) &&
          !isRunTogether(base, variant, documents) &&
          !isPlural(base, variant, documents),
      )
    const slips = others.filter(variant => isSlip(base, variant))
    const variantsOnly = others.filter(variant => !slips.includes(variant))
    return [
      { slip: false, list: variantsOnly },
      { slip: true, list: slips },
    ].flatMap(({ slip, list }): Spellings[] =>
      list.length === 0 || !acrossArticles([base, ...list])
        ? []
        : [
            {
              key: [base.name, ...list.map(variant => variant.name)],
              prominent:
                kind === 'person' &&
                (speaking.has(id) || mentions.filter(({ form }) => form === 'name').length >= often),
              slip,
              base,
              others: list,
            },
          ],
    )
  })
}

/** Full names before one acronym that differ by one word: «contrat de transition professionnel (CTP)» / «professionnelle». */
function acronymSpellings({ documents }: FindingInput, print: (span: ArticleSpan) => string): Spellings[] {
  const byAcronym = new Map<string, SpelledAcronym[]>()
  for (const found of spelledAcronyms(documents)) {
    const group = byAcronym.get(found.acronym)
    if (group) group.push(found)
    else byAcronym.set(found.acronym, [found])
  }
  return [...byAcronym].flatMap(([acronym, group]): Spellings[] => {
    const base = group[0]!
    const other = group.filter(one => isOtherName(base, one))
    if (other.length === 0) return []
    const same = group.filter(one => one.words.join(' ') === base.words.join(' '))
    const variants = [same, other].map(list => ({ name: print(list[0]!), mentions: list.map(bare) }))
    if (!acrossArticles(variants)) return []
    return [
      {
        key: [acronym, ...variants.map(variant => variant.name)],
        prominent: false,
        slip: false,
        base: variants[0]!,
        others: [variants[1]!],
      },
    ]
  })
}

function bare({ article, start, end }: SpelledAcronym): ArticleSpan {
  return { article, start, end }
}

function words(name: string): number {
  return name.split(/[\s\-‐‑]+/u).length
}

/** Every article with the slip prints the usual spelling at least as often: «Vladmir» once, «Vladimir» elsewhere. */
function isSlip(base: NameVariant, { mentions }: NameVariant): boolean {
  return mentions.every(({ article }) => {
    const count = (list: NameVariant['mentions']) => list.filter(one => one.article === article).length
    return count(base.mentions) > 0 && count(base.mentions) >= count(mentions)
  })
}

/** «Li Ninga été désigné»: a function word run together with the name by a missing space. */
function isRunTogether(base: NameVariant, { name, mentions }: NameVariant, documents: Document[]): boolean {
  const rest = name.startsWith(base.name) ? name.slice(base.name.length) : ''
  const [only] = mentions
  if (mentions.length !== 1 || only === undefined || rest === '') return false
  return stopWords(articleOf(documents, only.article).language).has(rest)
}

/** «a Tony Award» of «the Tony Awards»: what has an article is a thing, and one of several. */
function isPlural(base: NameVariant, other: NameVariant, documents: Document[]): boolean {
  const [short, long] = [base.name, other.name].sort((a, b) => a.length - b.length) as [string, string]
  if (long !== `${short}s`) return false
  return [...base.mentions, ...other.mentions].some(({ article, start }) => {
    const { text, language } = articleOf(documents, article)
    const before = text.slice(Math.max(0, start - 8), start).match(/(\p{L}+)\s+$/u)?.[1]
    return before !== undefined && determiners(language).has(before.toLowerCase())
  })
}

function determiners(language: string): ReadonlySet<string> {
  return new Set(languagePack(language)?.names.determiners)
}

/** Articles that all print every spelling do not differ: two copies of one text with a slip in it. */
function acrossArticles(variants: NameVariant[]): boolean {
  const printing = variants.map(({ mentions }) => new Set(mentions.map(mention => mention.article)))
  const all = new Set(printing.flatMap(articles => [...articles]))
  return all.size > 1 && printing.some(articles => articles.size < all.size)
}

/**
 * The usual spelling is shown from one other article only: a slip in one article concerns no more of them. By id, for
 * the order of the files must not decide which it is.
 */
function baseShown(base: NameVariant, others: NameVariant[]): NameVariant['mentions'] {
  const slipped = new Set(others.flatMap(({ mentions }) => mentions.map(({ article }) => article)))
  const elsewhere = onePerArticle(base).filter(({ article }) => !slipped.has(article))
  const shown = elsewhere.length > 0 ? elsewhere : onePerArticle(base)
  return shown.sort((a, b) => (a.article < b.article ? -1 : 1)).slice(0, 1)
}

function onePerArticle({ mentions }: NameVariant): NameVariant['mentions'] {
  const seen = new Set<string>()
  return mentions.filter(({ article }) => !seen.has(article) && seen.add(article))
}
