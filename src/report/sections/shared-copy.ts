import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { agencyCredit } from '../../language/agency-credit.js'
import type { Origin, SharedCopy } from '../../model/index.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { counted } from '../prose.js'
import { outlet, place, quoted } from '../quotes.js'
import { sectionOf, titleAttribute } from './heading.js'

/** Which articles carry the same copy, how much, and whether an agency is credited. */
export const sharedCopy: Section = {
  form: 'leaf',
  attributes: { ...titleAttribute, top: { type: 'integer', min: 1, max: 1000 } },
  build(context, attributes) {
    const { shared } = context.report.alignment
    const ranked = [...shared].sort((a, b) => b.tokens - a.tokens || compare(a.a, b.a) || compare(a.b, b.b))
    const pairs = ranked.filter(one => one.tokens > 0)
    const shown = pairs.slice(0, integer(attributes, 'top', 20))
    const body: ElementContent[] = [origins(context)]
    if (shown.length > 0) body.push(table(context, shown))
    else body.push(h('p.none', context.translate('report.copy.none')))
    if (pairs.length > shown.length) {
      body.push(h('p.more', counted(context.translate, 'report.copy.more', pairs.length - shown.length)))
    }
    return [sectionOf(context, 'shared-copy', 'report.copy.heading', attributes, body)]
  },
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Origins of several articles or with a printed credit one by one; the others, usually most, in one line. */
function origins(context: Context): Element {
  const { translate, report } = context
  const order = report.articles.map(article => article.id)
  const ranked = [...report.alignment.origins].sort(
    (x, y) => order.indexOf(x.articles[0] ?? '') - order.indexOf(y.articles[0] ?? ''),
  )
  const isPlain = (origin: Origin) =>
    origin.articles.length === 1 && origin.credits.length === 0 && signedCredits(context, origin).length === 0
  const plain = ranked.filter(isPlain).flatMap(origin => origin.articles)
  return h('div.origins', [
    h('h3', translate('report.copy.origins')),
    h('p', translate('report.copy.origins.explain')),
    h('ul', [
      ...ranked.filter(origin => !isPlain(origin)).map(origin => originItem(context, origin)),
      ...(plain.length > 0 ? [plainItem(context, plain)] : []),
    ]),
  ])
}

function plainItem(context: Context, articles: string[]): Element {
  return h('li', [
    counted(context.translate, 'report.copy.alone', articles.length),
    ...articles.flatMap((id, index): ElementContent[] => [
      { type: 'text', value: index === 0 ? ' ' : ', ' },
      ...outlet(context.article(id)),
    ]),
    '.',
  ])
}

function originItem(context: Context, origin: Origin): Element {
  const { translate } = context
  const names = origin.articles.flatMap((id, index): ElementContent[] => [
    { type: 'text', value: index === 0 ? '' : ', ' },
    ...outlet(context.article(id)),
  ])
  const credits = origin.credits.flatMap((credit): ElementContent[] => [
    { type: 'text', value: ' ' },
    ...quoted(context, credit),
    { type: 'text', value: ' ' },
    place(context, credit),
  ])
  const signed = signedCredits(context, origin).flatMap((credit): ElementContent[] => {
    const [open, close] = context.format.marksAround(credit)
    return [{ type: 'text', value: ` ${open}${credit}${close}` }]
  })
  const isCredited = credits.length + signed.length > 0
  return h('li', [
    ...names,
    ' — ',
    translate(`report.origin.${origin.kind}`),
    '. ',
    h('span.role', translate(isCredited ? 'report.copy.credit' : 'report.copy.no-credit')),
    ...credits,
    ...signed,
  ])
}

/** Credits that stand in the name of the author alone: «Rédaction avec AFP» of a record. */
function signedCredits(context: Context, { articles, credits }: Origin): string[] {
  return articles.flatMap(id => {
    const { author = '', language } = context.article(id)
    const found = agencyCredit(author, language)
    return found && !credits.some(({ article }) => article === id)
      ? [author.slice(found.start, found.end)]
      : []
  })
}

function table(context: Context, pairs: SharedCopy[]): Element {
  const { translate, format } = context
  const columns = ['pair', 'words', 'share-first', 'share-second'] as const
  return h('div.scroll', [
    h('table', [
      h('caption', translate('report.copy.caption')),
      h('thead', [
        h(
          'tr',
          columns.map(one =>
            h(one === 'pair' ? 'th' : 'th.number', { scope: 'col' }, translate(`report.copy.${one}`)),
          ),
        ),
      ]),
      h(
        'tbody',
        pairs.map(one =>
          h('tr', [
            h('th', { scope: 'row' }, [
              ...outlet(context.article(one.a)),
              ' – ',
              ...outlet(context.article(one.b)),
            ]),
            h('td.number', format.number(one.tokens)),
            h('td.number', format.percent(one.shareOfA)),
            h('td.number', format.percent(one.shareOfB)),
          ]),
        ),
      ),
    ]),
  ])
}
