import { agencyCredit } from '../language/agency-credit.js'
import type { Translate } from '../language/strings/registry.js'
import { contentId } from '../model/content-id.js'
import type { Article, Diagnostic, EventInfo, Finding, Part, Report, Span } from '../model/index.js'
import { type Blot, blotter, escapePattern, isNamedIn } from './mask-names.js'
import { blotCaptionCredit } from './mask-photo-credits.js'

/**
 * A report that names no outlet: outlet, author, file and address are replaced, and wherever a text holds the name
 * of a compared outlet, its web host or an author, the name is blotted out by as many `█` as it has UTF-16 units.
 * Equal length keeps every span of the result valid without touching one offset.
 */
export function maskOutlets(report: Report, translate: Translate): Report {
  const blot = blotter(report.articles)
  const shown = withoutNamesInIds(report, blotStrings(report, blot) as Report)
  const articles = report.articles.map((article, index) => mask(article, index, shown, translate))
  return {
    ...shown,
    event: maskedEvent(report, shown.event),
    articles,
    findings: shown.findings.map(one => withExactWords(one, articles)),
    dismissed: shown.dismissed.map(one => withExactWords(one, articles)),
    diagnostics: shown.diagnostics.map(one => {
      const hidden = one.file.replace(/\S/g, '█')
      const hide = (text: string) => (one.file === '' ? text : text.replaceAll(one.file, hidden))
      return {
        ...(mapStrings(one, (text, key) => (key === 'code' ? text : hide(text))) as Diagnostic),
        file: hidden,
      }
    }),
  }
}

/**
 * The title may be the name of a folder, «le-monde-et-ouest-france»: capitals do not count in it. The id, which names the
 * folder of the report, is made of the title as a rule: it stays only where it holds no name.
 */
function maskedEvent({ event, articles }: Report, shown: EventInfo): EventInfo {
  const title = blotter(articles, true)(shown.title)
  // A long title is cut in the id, and a name with it.
  const named = title !== event.title || [event.id, event.title].some(text => isNamedIn(text, articles))
  return { ...shown, id: named ? contentId('event', ...articles.map(one => one.id)) : event.id, title }
}

/**
 * The id of an entity is made of its name (`e-organization-le-courrier`): one whose name is hidden gets an id that tells
 * nothing, wherever it stands, and all of its spellings are hidden, «le Courrier de» too.
 */
function withoutNamesInIds(report: Report, shown: Report): Report {
  const hidden = shown.annotations.entities.filter(one => one.name.includes('█'))
  if (hidden.length === 0) return shown
  const ids = new Map(hidden.map(({ id, kind }) => [id, contentId(`e-${kind}`, id, report.event.id)]))
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(`(?:${longestFirst.map(escapePattern).join('|')})(?![a-z0-9-])`, 'g')
  const entities = shown.annotations.entities.map(one =>
    ids.has(one.id)
      ? {
          ...one,
          variants: one.variants.map(variant => ({ ...variant, name: variant.name.replace(/\S/g, '█') })),
        }
      : one,
  )
  const annotations = { ...shown.annotations, entities }
  return mapStrings({ ...shown, annotations }, text =>
    /\s/.test(text) ? text : text.replace(pattern, id => ids.get(id)!),
  ) as Report
}

/** A name can be cut by the edge of a piece of evidence, or stand in a byline: the masked text decides. */
function withExactWords(finding: Finding, articles: Article[]): Finding {
  const texts = new Map(articles.map(article => [article.id, article.text]))
  const evidence = finding.evidence.map(one => ({
    ...one,
    exact: texts.get(one.article)?.slice(one.start, one.end) ?? one.exact,
  }))
  return { ...finding, evidence }
}

function mask(article: Article, index: number, shown: Report, translate: Translate): Article {
  const { outlet: _outlet, author = '', url: _url, file: _file, ...rest } = shown.articles[index]!
  const credit = agencyCredit(author, article.language)
  const { siglum } = article
  return {
    ...rest,
    id: article.id,
    siglum,
    file: siglum,
    outlet: translate('report.masked-outlet', { siglum }),
    ...(credit && { author: author.slice(credit.start, credit.end) }),
    text: article.parts.reduce(
      (text, part) =>
        isSigned(part) ? blotByline(text, part, article.language) : blotCaptionCredit(text, part),
      rest.text,
    ),
  }
}

/**
 * «Par Jeanne Martin, notre correspondante»: a byline tells who published it, whatever its words. A credit stays,
 * names of outlets aside: «avec AFP» tells where copy comes from, which is what a class is asked.
 */
function isSigned(part: Part): boolean {
  return part.kind === 'byline'
}

/** «Par Jeanne Martin, avec AFP»: the credit in a byline stays as one in a line of its own does. */
function blotByline(text: string, { start, end }: Part, language: string): string {
  const credit = agencyCredit(text.slice(start, end), language)
  if (!credit) return blotSpan(text, { start, end })
  const before = blotSpan(text, { start, end: start + credit.start })
  return blotSpan(before, { start: start + credit.end, end })
}

function blotSpan(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/\S/g, '█') + text.slice(end)
}

// Values that the program itself made: an outlet called «A» must not blot the sigla, ids or kinds.
const structural = new Set([
  'id',
  'siglum',
  'sha256',
  'kind',
  'status',
  'article',
  'articles',
  'language',
  'code',
])

function blotStrings(value: unknown, blot: Blot): unknown {
  return mapStrings(value, (text, key) => (structural.has(key) ? text : blot(text)))
}

/** Every string of a value, with the key of the object that holds it; items of a list have none. */
function mapStrings(value: unknown, each: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return each(value, key)
  if (Array.isArray(value)) return value.map(one => mapStrings(one, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapStrings(one, each, name)]))
}
