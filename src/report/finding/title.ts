import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { languageOf } from '../quotes.js'

/**
 * The title of a finding. Where the articles are in another language than the report, the words between quotation
 * marks and the name of a source in front of a colon are theirs and say so: a voice reads them as what they are.
 */
export function titleOf(context: Context, finding: Finding): ElementContent[] {
  const article = finding.evidence[0]?.article
  const lang = article === undefined ? undefined : languageOf(context, context.article(article))
  if (lang === undefined) return [{ type: 'text', value: finding.title }]
  const [open, close] = context.format.marks.map(mark => mark.trim())
  const source = context.report.sources.find(one =>
    finding.title.startsWith(`${one.name}${colon(context)}`),
  )?.name
  const foreign = (words: string) => h('span', { lang, dir: 'auto' }, words)
  const rest = source ? finding.title.slice(source.length) : finding.title
  const pieces = rest.split(new RegExp(`(?<=${open})([^${open}${close}]+)(?=${close})`))
  return [
    ...(source ? [foreign(source)] : []),
    ...pieces.map(
      (piece, index): ElementContent => (index % 2 === 1 ? foreign(piece) : { type: 'text', value: piece }),
    ),
  ]
}

function colon(context: Context): string {
  return context.language === 'fr' ? '\u00a0:' : ':'
}
