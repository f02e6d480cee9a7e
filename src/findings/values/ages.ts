import { languagePack } from '../../language/registry.js'
import type { Article, ArticleSpan, Figure } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import type { FigureConflict } from './figures.js'
import { indexByPlace } from './index-by-place.js'

/** So far behind a name its age begins, in characters. */
const reach = 16
const oldest = 115
/** A greater difference is of two people. */
const mostApart = 10

/** Days between two articles from which on a birthday explains nothing. */
const near = 60
const oneWeek = 7
const dayMs = 86_400_000

/**
 * One person with two ages: «Alberto Contador, 26 ans» and «Contador, 25 ans». Sure only where the articles are of the
 * same weeks and two years or more lie between the ages; a birthday or years may explain the rest. An article that prints
 * two ages tells two moments.
 */
export function ageConflicts({ documents, annotations }: FindingInput): FigureConflict[] {
  const articles = new Map(documents.map(({ article }) => [article.id, article]))
  const figures = indexByPlace(annotations.figures)
  return annotations.entities.flatMap(({ kind, id, mentions }) => {
    if (kind !== 'person') return []
    const byArticle = new Map<string, Figure[]>()
    for (const mention of mentions) {
      if (mention.form !== 'name') continue
      const article = articles.get(mention.article)!
      const behind = { start: mention.end, end: mention.end + 4 * reach }
      const age = figures.within(article.id, behind).find(figure => isAge(article, mention, figure))
      if (!age) continue
      const named = { ...age, id: `${age.id} ${id}`, start: mention.start, unit: `an ${id}` }
      byArticle.set(article.id, [...(byArticle.get(article.id) ?? []), named])
    }
    const told = [...byArticle.values()].filter(list => new Set(list.map(({ min }) => min)).size === 1)
    const ages = told.map(([first]) => first!)
    return ages.flatMap((a, at) =>
      ages.slice(at + 1).flatMap((b): FigureConflict[] => {
        const apart = Math.abs(a.min - b.min)
        const days = between(articles.get(a.article)!, articles.get(b.article)!)
        if (apart === 0 || apart > mostApart || mayBeBirthday(apart, days)) return []
        return [{ a, b, pair: null, likely: false, sure: apart > 1 && days !== null && days <= near }]
      }),
    )
  })
}

/** One year more is a birthday unless the articles are of one week; more years are time where time has passed. */
function mayBeBirthday(apart: number, days: number | null): boolean {
  if (days === null) return apart === 1
  return days > oneWeek && apart <= Math.ceil(days / 365)
}

/** Days between the publication of two articles; null where one is not known. */
function between(a: Article, b: Article): number | null {
  const [x, y] = [Date.parse(a.publishedAt ?? ''), Date.parse(b.publishedAt ?? '')]
  return Number.isNaN(x) || Number.isNaN(y) ? null : Math.abs(x - y) / dayMs
}

/** `, 26 ans,` · ` (26 ans)` · `, âgé de 26 ans` · `, 26,` where the language says ages so. */
function isAge({ text, language }: Article, name: ArticleSpan, figure: Figure): boolean {
  const data = languagePack(language)?.figures
  if (!data || figure.approximation !== 'exact' || figure.min > oldest || figure.start - name.end > reach)
    return false
  const bare = figure.unit === ''
  if (bare ? !data.bareAge : figure.unit !== 'an') return false
  const between = text.slice(name.end, figure.start).trim().toLowerCase()
  const links = ['', ...data.ageLinks]
  const linked = links.some(link =>
    [`, ${link}`, `(${link}`, `,${link}`].some(lead => lead.trim() === between),
  )
  const after = text.slice(figure.end, figure.end + 1)
  return linked && (bare ? after === ',' : /^[,).;]?$/u.test(after))
}
