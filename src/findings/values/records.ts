import type { Figure } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import type { FigureConflict } from './figures.js'

/** Right behind the name of a person: `(45-7-2, 36 KOs)`, `, 53-3,`. `6-3, 6-4` is the score of a match. */
const record = /^\s?[,(]\s?(\d{1,3})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])(?!,?\s\d{1,2}-\d)/u
/** Fights, wins or losses by which one record grows in an event. */
const mostApart = 3

/** One sportsman with two records of wins and losses: «Bowe (45-1», «Riddick Bowe (43-1)». An article with both tells two moments. */
export function recordConflicts({ documents, annotations }: FindingInput): FigureConflict[] {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  return annotations.entities.flatMap(({ kind, id, mentions }) => {
    if (kind !== 'person') return []
    const byArticle = new Map<string, Figure[]>()
    for (const mention of mentions) {
      if (mention.form !== 'name') continue
      const behind = texts.get(mention.article)!.slice(mention.end, mention.end + 40)
      const match = record.exec(behind)
      if (!match) continue
      const close = match[0].includes('(') ? behind.indexOf(')') + 1 : 0
      const [wins, losses, draws] = [match[1], match[2], match[3] ?? 0].map(Number) as [
        number,
        number,
        number,
      ]
      const value = wins * 10_000 + losses * 100 + draws
      const figure: Figure = {
        ...mention,
        id: `r-${mention.article}-${mention.start}`,
        end: mention.end + Math.max(close, match[0].length),
        min: value,
        max: value,
        approximation: 'exact',
        unit: `record ${id}`,
        unitSpan: null,
      }
      byArticle.set(mention.article, [...(byArticle.get(mention.article) ?? []), figure])
    }
    const told = [...byArticle.values()].filter(list => new Set(list.map(({ min }) => min)).size === 1)
    const records = told.map(([first]) => first!)
    return records.flatMap((a, at) =>
      records
        .slice(at + 1)
        .filter(b => a.min !== b.min && areNear(a.min, b.min))
        .map((b): FigureConflict => ({ a, b, pair: null, likely: false, sure: false })),
    )
  })
}

function areNear(a: number, b: number): boolean {
  const digits = (value: number) => [Math.floor(value / 10_000), Math.floor(value / 100) % 100]
  const [x, y] = [digits(a), digits(b)]
  return x.every((count, at) => Math.abs(count - y[at]!) <= mostApart)
}
