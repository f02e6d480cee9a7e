import { type Article, alignedPartKinds, type Report } from '../model/index.js'

/** Words of the parts that are compared; counted by the alignment, else here by runs of letters and digits. */
export function wordsOf(report: Report, article: Article): number {
  const counted = report.alignment.composition.find(one => one.article === article.id)
  if (counted) return counted.tokens
  return article.parts
    .filter(part => alignedPartKinds.has(part.kind))
    .reduce((sum, part) => sum + countWords(article.text.slice(part.start, part.end)), 0)
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

export function totalWords(report: Report): number {
  return report.articles.reduce((sum, article) => sum + wordsOf(report, article), 0)
}
