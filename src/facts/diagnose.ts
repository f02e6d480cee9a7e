import { type Translate, translator } from '../language/strings/registry.js'
import type { Alignment, Annotations, Article, Diagnostic } from '../model/index.js'
import { articleGroups, tieOf } from './article-groups.js'
import { daysApart, printDate } from './publication.js'

/** Publication dates of one event lie closer; coverage of May and of June is coverage of two events, or more. */
const maxDays = 28

/** Ties that make one event: a strong pair of sentences, or two weak ones. */
const enoughTies = 2

/** Doubts about the choice of articles: one that shares nothing with the others, two events in one, and dates that lie far apart. */
export function diagnose(
  articles: Article[],
  alignment: Alignment,
  annotations: Annotations,
  reportLanguage: string,
): Diagnostic[] {
  const translate = translator(reportLanguage)
  const unrelated = unrelatedArticles(articles, alignment, annotations).map(({ file }) => ({
    code: 'W-UNRELATED',
    file,
    message: translate('diagnostic.unrelated'),
  }))
  const strangers = unrelated.map(({ file }) => file)
  const related = articles.filter(({ file }) => !strangers.includes(file))
  return [
    ...unrelated,
    ...(unrelated.length === 0 ? nothingShared(articles, alignment, translate) : []),
    ...severalEvents(related, alignment, annotations, translate),
    ...farDates(articles, translate, reportLanguage),
  ]
}

/** Articles that share names, and not one statement: a comparison of what each leaves out says little. */
function nothingShared(articles: Article[], { pairs }: Alignment, translate: Translate): Diagnostic[] {
  if (pairs.reduce((sum, pair) => sum + tieOf(pair), 0) >= enoughTies) return []
  return [
    {
      code: 'W-NOTHING-SHARED',
      file: articles[0]?.file ?? '',
      message: translate('diagnostic.nothing-shared'),
    },
  ]
}

/** Articles of a group that are named; the others are counted. */
const mostNamed = 6

/** Articles that fall into groups without anything in common are news of several events. */
function severalEvents(
  articles: Article[],
  alignment: Alignment,
  annotations: Annotations,
  translate: Translate,
): Diagnostic[] {
  const [first, second] = articleGroups(articles, alignment, annotations)
  if (!first || !second) return []
  const sigla = (group: Article[]) => {
    const named = group.slice(0, mostNamed).map(({ siglum }) => siglum)
    return `${named.join(', ')}${group.length > mostNamed ? '…' : ''} (${group.length})`
  }
  return [
    {
      code: 'W-SEVERAL-EVENTS',
      file: second[0]!.file,
      message: translate('diagnostic.several', { first: sigla(first), second: sigla(second) }),
    },
  ]
}

/**
 * Articles without any sentence pair, or with one weak one, that share at most one name with the others, countries aside: news of one day
 * about five matters have «France» in common, and often a head of state.
 */
function unrelatedArticles(articles: Article[], { pairs }: Alignment, { entities }: Annotations): Article[] {
  const ties = new Map<string, number>()
  for (const pair of pairs)
    for (const { article } of [pair.a, pair.b]) ties.set(article, (ties.get(article) ?? 0) + tieOf(pair))
  const shared = new Map<string, number>()
  for (const { kind, mentions } of entities) {
    const holders = new Set(mentions.map(({ article }) => article))
    if (kind === 'country' || holders.size < 2) continue
    for (const id of holders) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  return articles.filter(({ id }) => (ties.get(id) ?? 0) < enoughTies && (shared.get(id) ?? 0) < 2)
}

function farDates(articles: Article[], translate: Translate, language: string): Diagnostic[] {
  const dated = articles.flatMap(({ publishedAt, file }) => (publishedAt ? [{ publishedAt, file }] : []))
  dated.sort((a, b) => daysApart(b.publishedAt, a.publishedAt))
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return []
  if (daysApart(first.publishedAt, last.publishedAt) <= maxDays) return []
  const dates = {
    from: printDate(first.publishedAt, language),
    to: printDate(last.publishedAt, language),
  }
  return [{ code: 'W-DATES', file: last.file, message: translate('diagnostic.dates', dates) }]
}
