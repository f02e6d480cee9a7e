import { defined, isoDate, type Metadata, nameOf, plain, webAddress } from '../metadata.js'
import { collapse, type DomDocument, elements } from './dom.js'
import type { LinkedData } from './json-ld.js'

/** Headline, outlet, author, date, address and language: JSON-LD first, then OpenGraph and meta tags, then the page. */
export function pageMetadata(document: DomDocument, data: LinkedData | null): Metadata {
  const meta = metaTags(document)
  const first = <T>(read: (value: unknown) => T | undefined, ...values: unknown[]): T | undefined =>
    values.map(read).find(value => value !== undefined)
  const attribute = (selector: string, name: string) => elements(document, selector)[0]?.getAttribute(name)
  return defined({
    title: first(
      plain,
      data?.headline,
      data?.name,
      meta.get('og:title'),
      meta.get('twitter:title'),
      collapse(elements(document, 'title')[0]?.textContent ?? ''),
    ),
    outlet: first(
      nameOf,
      data?.publisher,
      meta.get('og:site_name'),
      meta.get('application-name'),
      meta.get('dc.publisher'),
    ),
    author: first(
      nameOf,
      data?.author,
      meta.get('author'),
      meta.get('article:author'),
      meta.get('dc.creator'),
      meta.get('parsely-author'),
    ),
    publishedAt: first(
      isoDate,
      data?.datePublished,
      meta.get('article:published_time'),
      meta.get('og:article:published_time'),
      meta.get('date'),
      meta.get('dc.date'),
      meta.get('dc.date.issued'),
      meta.get('datepublished'),
      meta.get('parsely-pub-date'),
      attribute('article time[datetime], main time[datetime]', 'datetime'),
      attribute('time[datetime]', 'datetime'),
    ),
    url: first(
      webAddress,
      attribute('link[rel="canonical"]', 'href'),
      meta.get('og:url'),
      data?.url,
      typeof data?.mainEntityOfPage === 'object'
        ? (data.mainEntityOfPage as LinkedData | null)?.['@id']
        : data?.mainEntityOfPage,
    ),
    language: first(
      plain,
      attribute('html', 'lang'),
      data?.inLanguage,
      meta.get('og:locale'),
      meta.get('content-language'),
      meta.get('dc.language'),
    ),
  })
}

/** The first content of each meta name, property or itemprop, in lower case. */
export function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>()
  for (const meta of elements(document, 'meta').slice(0, 500)) {
    const content = meta.getAttribute('content')
    if (!content) continue
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(name)?.toLowerCase()
      if (key && !tags.has(key)) tags.set(key, content)
    }
  }
  return tags
}
