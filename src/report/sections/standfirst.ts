import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Context } from '../context.js'
import { counted } from '../prose.js'
import { totalWords } from '../words.js'

/** `18 juin 2024 · 5 articles · 5 médias · 1 842 mots · 3 origines` */
export function standfirst(context: Context): Element {
  const { report, format, translate } = context
  const outlets = new Set(report.articles.map(article => article.outlet)).size
  const words = totalWords(report)
  const origins = report.alignment.origins.length
  const facts = [
    report.event.publishedAt && format.date(report.event.publishedAt),
    counted(translate, 'report.articles', report.articles.length),
    counted(translate, 'report.outlets', outlets),
    counted(translate, 'report.words', words, format.number(words)),
    // As many origins as articles is what one expects.
    origins > 0 && origins < report.articles.length && counted(translate, 'report.origins', origins),
  ]
  return h('p.standfirst', facts.filter(Boolean).join(' · '))
}
