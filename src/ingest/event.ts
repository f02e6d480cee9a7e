import type { Article, EventInfo } from '../model/index.js'
import type { Collected } from './collect.js'
import { sha256, slug } from './identity.js'
import type { ReadOptions } from './index.js'
import { byCodeUnit } from './order.js'

/** The event's id, title, language and date: option, manifest, folder, articles, in this order. */
export function eventOf(
  articles: Article[],
  { manifest, folder }: Collected,
  options: ReadOptions,
): EventInfo {
  const title = options.title ?? manifest?.title ?? folder
  return {
    id:
      manifest?.id ??
      (slug(title) || `event-${sha256(articles.map(article => article.id).join()).slice(0, 10)}`),
    title: title || 'Event',
    language: manifest?.language ?? options.language ?? commonLanguage(articles),
    ...(manifest?.publishedAt && { publishedAt: manifest.publishedAt }),
  }
}

function commonLanguage(articles: Article[]): string {
  const counts = new Map<string, number>()
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? 'fr'
}
