import { h } from 'hastscript'
import { chooseQuestions, hasQuestions, levels } from '../classroom/choose.js'
import { integer, type Section } from '../directives.js'
import { card } from '../finding/card.js'

/** The answers to `::questions` of the same level and number: each finding with all of its evidence. */
export const answers: Section = {
  form: 'leaf',
  attributes: {
    level: { type: 'one-of', values: levels, required: true },
    top: { type: 'integer', min: 1, max: 40 },
  },
  build(context, attributes) {
    const level = levels.find(one => one === attributes.level)!
    const chosen = chooseQuestions(context, level, integer(attributes, 'top', 4))
    // A level without a question is no part of the sheet; a sheet without any says so once.
    if (chosen.length === 0 && (level !== 'observe' || hasQuestions(context))) return []
    const items = chosen.map(one => h('li', [h('p.question', one.text), card(context, one.finding, level)]))
    return [
      h('section', { id: `answers-${level}` }, [
        h('h2', context.translate(`report.level.${level}`)),
        items.length > 0 ? h('ol.answers', items) : h('p.none', context.translate('report.questions.none')),
      ]),
    ]
  },
}
