import type { ArticleSpan, FindingDraft, NameVariant } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { isOtherName, type SpelledAcronym, spelledAcronyms } from './values/spelled-acronyms.js'
import { oneLine } from './values/title.js'

/** Spellings of one name, the usual one first. */
interface Spellings {
  key: string[]
  base: NameVariant
  others: NameVariant[]
}

/** One person, or one thing with an acronym, under spellings that differ by more than typography. */
export const nameVariant: Finder = {
  kind: 'name-variant',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const part = ({ name, mentions }: NameVariant) =>
      translate('finding.values.part', {
        words: name,
        articles: names.list(mentions.map(({ article }) => article)),
      })
    const spellings = [
      ...personSpellings(input),
      ...acronymSpellings(input, span => oneLine(evidence(span).exact)),
    ]
    return spellings.map(
      ({ key, base, others }): FindingDraft => ({
        kind: 'name-variant',
        key,
        confidence: 'sure',
        severity: 1,
        title: translate('finding.name', {
          base: base.name,
          articles: names.list(base.mentions.map(({ article }) => article)),
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

/** «John F. Kennedy» / «John Kennedy» is no variant: spellings have as many words. */
function personSpellings({ annotations }: FindingInput): Spellings[] {
  return annotations.entities.flatMap(({ variants }): Spellings[] => {
    const base = variants[0]
    const others = base ? variants.slice(1).filter(variant => words(base.name) === words(variant.name)) : []
    if (!base || others.length === 0 || !acrossArticles([base, ...others])) return []
    return [{ key: [base.name, ...others.map(variant => variant.name)], base, others }]
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

/** Articles that all print every spelling do not differ: two copies of one text with a slip in it. */
function acrossArticles(variants: NameVariant[]): boolean {
  const printing = variants.map(({ mentions }) => new Set(mentions.map(mention => mention.article)))
  const all = new Set(printing.flatMap(articles => [...articles]))
  return all.size > 1 && printing.some(articles => articles.size < all.size)
}

/** The usual spelling is shown from one other article only: a slip in one article concerns no more of them. */
function baseShown(base: NameVariant, others: NameVariant[]): NameVariant['mentions'] {
  const slipped = new Set(others.flatMap(({ mentions }) => mentions.map(({ article }) => article)))
  const elsewhere = onePerArticle(base).filter(({ article }) => !slipped.has(article))
  return (elsewhere.length > 0 ? elsewhere : onePerArticle(base)).slice(0, 1)
}

function onePerArticle({ mentions }: NameVariant): NameVariant['mentions'] {
  const seen = new Set<string>()
  return mentions.filter(({ article }) => !seen.has(article) && seen.add(article))
}
