import type { Article, ArticleSpan } from '../../src/model/index.js'
import { type Range, stemOf } from './gold.js'

/** Labels count code points, results UTF-16 units: this turns spans of a result into stem and code-point range. */
export class Places {
  private readonly points = new Map<string, Int32Array>()
  readonly stems = new Map<string, string>()

  constructor(articles: Article[]) {
    for (const article of articles) {
      this.points.set(article.id, codePoints(article.text))
      this.stems.set(article.id, stemOf(article.file))
    }
  }

  range({ article, start, end }: ArticleSpan): Range {
    const points = this.points.get(article)!
    return [points[Math.min(start, points.length - 1)]!, points[Math.min(end, points.length - 1)]!]
  }

  stem(article: string): string {
    return this.stems.get(article)!
  }
}

/** Code-point index of every UTF-16 index, and of the end. */
function codePoints(text: string): Int32Array {
  const points = new Int32Array(text.length + 1)
  let point = 0
  for (let i = 0; i < text.length; i++) {
    points[i] = point
    const isHigh = text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00
    if (!(isHigh && i + 1 < text.length)) point++
  }
  points[text.length] = point
  return points
}

/** Length of the common part of two ranges. */
export function overlap(x: Range, y: Range): number {
  return Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]))
}

/** Intersection over union. */
export function jaccard(x: Range, y: Range): number {
  const common = overlap(x, y)
  return common / Math.max(1, x[1] - x[0] + (y[1] - y[0]) - common)
}
