import { h } from 'hastscript'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'
import { totalWords } from '../words.js'

const values: Record<string, (context: Context) => string> = {
  event: context => context.report.event.title,
  date: context => context.format.date(context.report.event.publishedAt ?? ''),
  articles: context => context.format.number(context.report.articles.length),
  outlets: context => context.format.number(new Set(context.report.articles.map(one => one.outlet)).size),
  words: context => context.format.number(totalWords(context.report)),
  origins: context => context.format.number(context.report.alignment.origins.length),
  findings: context => context.format.number(context.report.findings.length),
}

/** `:value{of=articles}` inside a sentence of the template. */
export const value: Section = {
  form: 'text',
  attributes: { of: { type: 'one-of', values: Object.keys(values), required: true } },
  build: (context, attributes) => [h('span.value', values[attributes.of ?? '']!(context))],
}
