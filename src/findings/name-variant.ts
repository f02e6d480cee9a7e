import type { FindingDraft, NameVariant } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder } from './finder.js'

/** One person under spellings that differ by more than typography. «John F. Kennedy» / «John Kennedy» is no variant. */
export const nameVariant: Finder = {
  kind: 'name-variant',
  find({ documents, annotations }, translate) {
    const names = new ArticleNames(documents, translate)
    const evidence = evidenceFrom(documents)
    return annotations.entities.flatMap(({ variants }): FindingDraft[] => {
      const base = variants[0]
      const others = base ? variants.slice(1).filter(variant => isSlip(base.name, variant.name)) : []
      if (!base || others.length === 0 || !acrossArticles([base, ...others])) return []
      const list = others
        .map(({ name, mentions }) =>
          translate('finding.values.part', {
            words: name,
            articles: names.list(mentions.map(mention => mention.article)),
          }),
        )
        .join(', ')
      const baseArticles = names.list(base.mentions.map(mention => mention.article))
      return [
        {
          kind: 'name-variant',
          key: [base.name, ...others.map(variant => variant.name)],
          confidence: 'sure',
          severity: 1,
          title: translate('finding.name', { base: base.name, articles: baseArticles, variants: list }),
          evidence: [
            ...baseShown(base, others).map(mention => evidence(mention, 'base')),
            ...others.flatMap(variant => onePerArticle(variant).map(mention => evidence(mention, 'variant'))),
          ],
          details: {
            spellings: [base, ...others].map(({ name, mentions }) => ({ name, count: mentions.length })),
          },
        },
      ]
    })
  },
}

/** As many words, so that no middle name is missing. */
function isSlip(base: string, other: string): boolean {
  return words(base) === words(other)
}

function words(name: string): number {
  return name.split(/[\s\-‐‑]+/u).length
}

function acrossArticles(variants: NameVariant[]): boolean {
  return new Set(variants.flatMap(variant => variant.mentions.map(mention => mention.article))).size > 1
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
