import type { Element } from 'hast'
import { h } from 'hastscript'
import { chooseQuestions, levels } from '../classroom/choose.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { card } from '../finding/card.js'
import { outlet } from '../quotes.js'

/** The answer key: who is behind A, B, C and, for each question, the finding with its evidence. */
export const answers: Section = {
  form: 'leaf',
  attributes: { top: { type: 'integer', min: 1, max: 40 } },
  build(context, attributes) {
    const top = integer(attributes, 'top', 4)
    return [
      who(context),
      ...levels.map(level => {
        const chosen = chooseQuestions(context, level, top)
        return h('section', { id: `answers-${level}` }, [
          h('h2', context.translate(`report.level.${level}`)),
          h(
            'ol.answers',
            chosen.map(one => h('li', [h('p.question', one.text), card(context, one.finding)])),
          ),
        ])
      }),
    ]
  },
}

function who(context: Context): Element {
  return h('section#outlets', [
    h('h2', context.translate('report.answers.outlets')),
    h(
      'ul',
      context.report.articles.map(article =>
        h('li', [...outlet(article), article.title ? ` — ${article.title}` : '']),
      ),
    ),
  ])
}
