import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { noSource, unnamedVoices } from '../../charts/unnamed-voices.js'
import type { VoiceShare } from '../../model/index.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { counted } from '../prose.js'
import { sectionOf, titleAttribute } from './heading.js'

interface Voice {
  sourceId: string
  name: string
  shares: VoiceShare[]
  words: number
}

// A column each for more outlets than this does not fit a page: the row then names the outlets.
const columnLimit = 8

/** Who gets to speak where: words quoted and reported, by source and outlet. */
export const voices: Section = {
  form: 'leaf',
  attributes: { ...titleAttribute, top: { type: 'integer', min: 1, max: 1000 } },
  build(context, attributes) {
    const all = collect(context)
    const named = all.filter(voice => nobody(voice) === 0).slice(0, integer(attributes, 'top', 15))
    const shown = [...named, ...all.filter(voice => nobody(voice) === 1)]
    const { translate } = context
    const body: ElementContent[] =
      all.length === 0 ? [h('p.none', translate('report.voices.none'))] : [table(context, shown)]
    if (all.length > shown.length) {
      body.push(h('p.more', counted(translate, 'report.voices.more', all.length - shown.length)))
    }
    return [sectionOf(context, 'voices', 'report.voices.heading', attributes, body)]
  },
}

function collect(context: Context): Voice[] {
  const bySource = new Map<string, VoiceShare[]>()
  for (const share of [...context.report.voices, ...unnamedVoices(context.report)]) {
    bySource.set(share.sourceId, [...(bySource.get(share.sourceId) ?? []), share])
  }
  return [...bySource]
    .map(([sourceId, shares]) => ({
      sourceId,
      shares,
      name: context.source(sourceId)?.name ?? context.translate('chart.voices.unnamed'),
      words: shares.reduce((sum, one) => sum + wordsIn(one), 0),
    }))
    .sort((a, b) => nobody(a) - nobody(b) || b.words - a.words || (a.sourceId < b.sourceId ? -1 : 1))
}

/** Words credited to nobody stand last, whatever their number: they are no source. */
function nobody({ sourceId }: { sourceId: string }): number {
  return sourceId === noSource ? 1 : 0
}

function wordsIn(share: VoiceShare): number {
  return share.direct.words + share.reported.words
}

function table(context: Context, rows: Voice[]): Element {
  const { translate, report } = context
  const wide = report.articles.length > columnLimit
  const outlets = wide
    ? [h('th', { scope: 'col' }, translate('report.voices.outlets'))]
    : report.articles.map(one =>
        h('th.number', { scope: 'col' }, [
          h('a', { href: `#article-${one.siglum}`, title: one.outlet }, one.siglum),
        ]),
      )
  return h('div.scroll', [
    h('table.voices', [
      h('caption', translate('report.voices.caption')),
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, translate('report.voices.source')),
          ...outlets,
          h('th.number', { scope: 'col' }, translate('report.voices.total')),
        ]),
      ]),
      h(
        'tbody',
        rows.map(voice => row(context, voice, wide)),
      ),
    ]),
  ])
}

function row(context: Context, voice: Voice, wide: boolean): Element {
  const { report } = context
  const cells = wide
    ? [
        h(
          'td',
          report.articles
            .filter(article => voice.shares.some(one => one.article === article.id))
            .map(article => article.siglum)
            .join(' '),
        ),
      ]
    : report.articles.map(article =>
        h(
          'td.number',
          cell(
            context,
            voice.shares.find(one => one.article === article.id),
          ),
        ),
      )
  return h('tr', [
    h('th', { scope: 'row', lang: report.event.language, dir: 'auto' }, voice.name),
    ...cells,
    h('td.number', context.format.number(voice.words)),
  ])
}

function cell(context: Context, share: VoiceShare | undefined): string {
  if (!share) return '–'
  const { format, translate } = context
  return translate('report.voices.cell', {
    direct: format.number(share.direct.words),
    reported: format.number(share.reported.words),
  })
}
