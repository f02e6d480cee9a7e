import type { Element } from 'hast'
import { h } from 'hastscript'
import { chooseQuestions, hasQuestions, levels, type Question } from '../classroom/choose.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { exact, outlet, place } from '../quotes.js'
import { titleAttribute } from './heading.js'
import { emptyLines } from './write-lines.js'

/** Questions made from the findings, easy to hard, with room to write; `::answers` gives the same ones answered. */
export const questions: Section = {
  form: 'leaf',
  attributes: {
    ...titleAttribute,
    level: { type: 'one-of', values: levels, required: true },
    top: { type: 'integer', min: 1, max: 40 },
    lines: { type: 'integer', min: 1, max: 20 },
  },
  build(context, attributes) {
    const level = levels.find(one => one === attributes.level)!
    const chosen = chooseQuestions(context, level, integer(attributes, 'top', 4))
    // A level without a question is no part of the sheet; a sheet without any says so once.
    if (chosen.length === 0 && (level !== 'observe' || hasQuestions(context))) return []
    const heading = attributes.title || context.translate(`report.level.${level}`)
    const lines = integer(attributes, 'lines', level === 'interpret' ? 5 : 3)
    return [
      h('section', { id: `questions-${level}` }, [
        h('h2', heading),
        h('p.explain', context.translate(`report.level.${level}.explain`)),
        chosen.length > 0
          ? h(
              'ol.questions',
              chosen.map(one => question(context, one, lines)),
            )
          : h('p.none', context.translate('report.questions.none')),
      ]),
    ]
  },
}

function question(context: Context, one: Question, lines: number): Element {
  const material = one.shown.map(span =>
    h('li', [
      ...(one.named ? [h('p.who', outlet(context.article(span.article)))] : []),
      // The number says where it stands; where the article is what is asked for it would answer.
      h('p.words', [exact(context, span), ...(one.named ? [' ', place(context, span)] : [])]),
    ]),
  )
  return h('li', { dataKeep: 'whole' }, [
    h('p.question', one.text),
    ...(material.length > 0 ? [h('ul.material', material)] : []),
    emptyLines(lines),
  ])
}
