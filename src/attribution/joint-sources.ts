import { headMention } from './heads.js'
import { andOf, jointParts } from './joint-phrases.js'
import { foldName, withoutDeterminer } from './source-phrases.js'
import type { Answer, Known, Question } from './source-question.js'

/** «Washington et la Corée du Sud»: one source of two names. */
export function jointSource({ store }: Known, { data, inside, span, text }: Question): Answer {
  const parts = jointParts(text, span, data)
  if (parts.length < 2) {
    // «Ces derniers» for two bodies: the pronoun is a mention of both.
    const both = inside.filter(
      one => one.form === 'pronoun' && one.start === span.start && one.end === span.end,
    )
    const heads = both.map(({ entity }) => ({ key: entity.id, name: entity.name }))
    return both.length === 2 ? store.group(heads, ' et ') : undefined
  }
  const whole = inside.find(one => one.start <= span.start + 4 && one.end >= span.end - 1)
  if (whole !== undefined) return store.ofMention(whole)
  const heads = parts.map(part => {
    const within = inside.filter(one => one.start >= part.start && one.end <= part.end)
    const head = headMention(text, part, within, data)
    const printed = withoutDeterminer(text.slice(part.start, part.end), data)
    // «Américains» are not their government: the printed word stays; «Washington» speaks for its country.
    return {
      key: head?.entity.id ?? foldName(printed),
      name: head && head.form !== 'demonym' ? head.entity.name : (store.titledName(printed) ?? printed),
    }
  })
  return store.group(heads, andOf(text, parts))
}
