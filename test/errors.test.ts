import { describe, expect, it } from 'vitest'
import { DivergenceError, detail, errorDetails, errorMessages } from '../src/errors.js'
import { frenchDetails, frenchMessages, inFrench } from '../src/french-errors.js'
import { translator } from '../src/language/strings/registry.js'
import { visit } from '../src/report/compile.js'
import { buildTree, parseTemplate } from '../src/report/index.js'
import { sampleReport } from './fixtures/report/sample.js'

const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()

describe('what goes wrong', () => {
  it('is said with the same values in both languages, and never in the same words', () => {
    for (const [key, english] of Object.entries(errorDetails)) {
      const french = frenchDetails[key as keyof typeof errorDetails]
      expect(values(french), key).toEqual(values(english))
      expect(french, key).not.toBe(english)
    }
    for (const [code, english] of Object.entries(errorMessages))
      expect(frenchMessages[code as keyof typeof errorMessages], code).not.toBe(english)
  })

  it('is one line with its details, and what another error says inside it', () => {
    const cause = { en: 'notes.txt holds no text.', fr: 'notes.txt ne contient pas de texte.' }
    const error = new DivergenceError('E-INPUT-NONE', 'in', detail('first-problem', { cause }))
    expect(error.message).toMatch(/^in holds no article\. .* First problem: notes\.txt holds no text\.$/)
    expect(inFrench(error)).toMatch(
      /^in ne contient aucun article\. .* problème\u00a0: notes\.txt ne contient pas de texte\.$/,
    )
  })

  it('has the decimal sign of its language, and keeps what looks like a place for a value', () => {
    const error = new DivergenceError(
      'E-INPUT-HUGE',
      'a{limit}.txt',
      detail('size', { size: 20.5, limit: 20 }),
    )
    expect(error.message).toContain('a{limit}.txt is larger')
    expect(error.message).toContain('(20.5 MB; the limit is 20 MB)')
    expect(inFrench(error)).toContain('(20,5 Mo\u202f; la limite est de 20 Mo)')
  })

  it('stands in French in a French report', () => {
    const report = sampleReport('fr')
    const error = new DivergenceError('E-INPUT-HUGE', 'x.txt', detail('more-lines', { limit: 9 }))
    report.diagnostics = [
      { code: error.code, file: 'x.txt', message: error.message, translations: { fr: inFrench(error) } },
    ]
    const input = { report, charts: new Map(), translate: translator('fr') }
    const tree = buildTree(parseTemplate('::title\n\n::extraction', 'x.md'), input)
    const items: string[] = []
    visit(tree, element => void (element.tagName === 'li' && items.push(JSON.stringify(element.children))))
    expect(items.at(-1)).toContain(
      ' dépasse la taille permise. Coupez-le en un fichier par article. (plus de 9 lignes)',
    )
  })
})
