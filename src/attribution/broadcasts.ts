import type { Answer, Known, Question } from './source-question.js'

const broadcast =
  /^(?:l['’]émission|cette émission|le programme|ce programme)(?:[ \u00a0](?:de|du)[ \u00a0][^,]+)?$/iu
const named =
  /(?:émission|programme)(?:[ \u00a0](?:de|du)[ \u00a0][\p{L}\d ]{1,20}?)?[ \u00a0][«"“][\s\u00a0]?(\p{Lu}[^«»"“”]{1,40}?)[\s\u00a0]?[»"”]/gu

/** «l'émission "Le Soir"», and «l'émission» after it: the broadcast by its name, where the article names no other. */
export function broadcastSource({ store }: Known, { data, phrase, span, text }: Question): Answer {
  if (data.grammar.bareClauses || !broadcast.test(phrase)) return undefined
  const before = [...text.slice(0, span.end + 60).matchAll(named)].filter(one => one.index <= span.end)
  const names = new Set(before.map(one => one[1]!))
  return names.size === 1 ? store.free([...names][0]!, data) : undefined
}
