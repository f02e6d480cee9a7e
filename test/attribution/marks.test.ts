import { describe, expect, test } from 'vitest'
import { readMarks } from '../../src/attribution/marks.js'
import { paragraphsOf } from '../../src/attribution/paragraphs.js'
import { languages } from '../../src/language/registry.js'
import { article } from './labelled.js'

/** Marks quotations with braces, `{` depth 0, `{{` depth 1; problems with `‡`. */
function read(text: string, language: 'fr' | 'en' = 'fr'): string {
  const { quotations, problems } = readMarks(
    text,
    paragraphsOf(article(text)),
    languages[language].attribution,
  )
  let out = ''
  for (let at = 0; at <= text.length; at++) {
    for (const { content, depth } of quotations) if (content.end === at) out += '}'.repeat(depth + 1)
    for (const { content, depth } of quotations) if (content.start === at) out += '{'.repeat(depth + 1)
    if (problems.some(problem => problem.start === at)) out += '‡'
    out += text[at] ?? ''
  }
  return out
}

const french = [
  '« {Non} », dit-il.',
  '«\u00a0{Non}\u00a0», dit-il.',
  '«{Non}», dit-il.',
  '"{Non}", dit-il.',
  '“{Non}”, dit-il.',
  '‹ {Non} ›, dit-il.',
  '<<{Non}>>, dit-il.',
  // Spaces inside straight marks leave only the order to tell.
  'Il a demandé " {de partir} ", puis " {de rester} ".',
  'Elle dit qu\'"{on verra}".',
  // Nested, other marks and the same.
  "« {Il m'a dit “{{non}}” hier} », dit-elle.",
  '"{pas besoin de ce "{{guichet public}}"}".',
  // A lost mark shifts nothing in the next paragraph.
  'Il dit ‡« oui et part.\nElle dit « {non} ».',
  'Il dit oui ‡» et part.\nElle dit « {non} ».',
  'Il dit ‡"oui et part.\nElle dit "{non}".',
  // A mark repeated at each paragraph, and one closed two paragraphs later.
  '« {Je pars.}\n« {Je reviens.} »',
  '« {Je pars.\nJe reviens.} » Fin.',
  // Apostrophes are no marks in French.
  "L'homme d'hier n'est pas 'parti'.",
  'Il mesure 5\'10" et dit "{oui}".',
]

test.each(french)('French marks: %s', expected => {
  expect(read(expected.replace(/[{}‡]/g, ''))).toBe(expected)
})

const english = [
  '“{No},” he said.'.replace('{No},', '{No,}'),
  '‘{No,}’ he said.',
  "'{No,}' he said of the workers' union, and it's true.",
  "``{No,}'' he said.",
  'She said: "{It was a \'{{mess}}\' of a show}".',
  "The clubs' owners said nothing.",
]

test.each(english)('English marks: %s', expected => {
  expect(read(expected.replace(/[{}‡]/g, ''), 'en')).toBe(expected)
})

describe('hostile input', () => {
  test('thousands of marks are paired in linear time', () => {
    const text = '« " “ '.repeat(5000)
    const start = performance.now()
    read2(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

function read2(text: string) {
  return readMarks(text, [{ start: 0, end: text.length }], languages.fr.attribution)
}
