import { describe, expect, test } from 'vitest'
import { compose } from '../../src/align/composition.js'
import { align } from '../../src/align/index.js'
import { wordSequences } from '../../src/align/words.js'
import { noAnnotations, printed, readEvent } from './event.js'

const copy =
  "Quelques heures avant l'arrivée du cortège, des incidents ont éclaté à la frontière du nord, selon l'état-major."

describe('passages', () => {
  test('run through all articles, with small edits bridged', () => {
    const documents = readEvent([
      [`Dimanche. ${copy}`],
      [`${copy.replace('du cortège', 'prévue du long cortège').replace("'", '’')} Le calme est revenu.`],
      [copy, 'Un texte propre à ce journal suit ici sans rien reprendre.'],
    ])
    const { passages, composition } = align(documents, noAnnotations)
    expect(passages).toHaveLength(1)
    expect(passages[0]!.spans).toHaveLength(3)
    for (const span of passages[0]!.spans)
      expect(printed(documents, span)).toMatch(/^Quelques heures avant .* selon l.état-major$/u)
    for (const { tokens, verbatim, rewritten, exclusive } of composition)
      expect(verbatim + rewritten + exclusive).toBe(tokens)
    expect(composition[2]).toMatchObject({ exclusive: 11 })
  })

  test('set phrases and names are too short', () => {
    const { passages } = align(
      readEvent([
        ['Le Conseil de sécurité des Nations unies siège.'],
        ['Hier le Conseil de sécurité des Nations unies votait.'],
      ]),
      noAnnotations,
    )
    expect(passages).toEqual([])
  })
})

describe('composition', () => {
  test('a fact of its own stays own inside a paired sentence', () => {
    const documents = readEvent([
      ["Selon l'état-major du sud, des soldats du nord ont franchi la ligne de démarcation."],
      ["Selon l'état-major du sud, des soldats du nord ont été blessés par l'explosion de mines."],
    ])
    const [first, second] = documents.map(({ article, units }) => ({ article: article.id, ...units[0]! }))
    const [a, b] = first!.article < second!.article ? [first!, second!] : [second!, first!]
    const pair = { a, b, relation: 'same-content' as const, score: 0.5 }
    const composition = compose(documents, wordSequences(documents), [], [pair])
    // blessés, par, l', explosion, de, mines; «ont été» goes with «blessés».
    expect(composition[1]).toMatchObject({ verbatim: 0, exclusive: 8 })
    expect(composition[1]!.rewritten + composition[1]!.exclusive).toBe(composition[1]!.tokens)
  })
})

describe('shared copy', () => {
  test('is counted from both sides', () => {
    const own = 'Une page entière de mots nouveaux attend encore les lecteurs de ce seul journal du matin.'
    const documents = readEvent([[copy], [copy, own]])
    const [shared] = align(documents, noAnnotations).shared
    const shares = [shared!.shareOfA, shared!.shareOfB].sort()
    expect(shares[1]).toBe(1)
    expect(shares[0]).toBeCloseTo(18 / 34, 1)
  })
})

describe('origins', () => {
  const other = 'Le conseil municipal a voté un budget de douze millions pour les écoles et la piscine.'
  const third = 'Les vendanges commencent avec dix jours de retard dans tout le Beaujolais cette année.'

  test('near duplicates of two outlets count once; printed credits are kept', () => {
    const documents = readEvent([[copy, other], [other, copy], [third]])
    documents[1]!.article.outlet = 'Another outlet'
    const text = documents[0]!.article.text
    documents[0]!.article.parts.push({ kind: 'credit', start: text.length, end: text.length, sentences: [] })
    const origins = align(documents, noAnnotations).origins
    expect(origins.map(({ kind, articles }) => `${kind} ${articles.length}`).sort()).toEqual([
      'single 1',
      'syndicated 2',
    ])
    expect(origins.flatMap(({ credits }) => credits)).toHaveLength(1)
  })

  test('near duplicates of one outlet are versions', () => {
    expect(
      align(
        readEvent([
          [copy, other],
          [copy, other, 'Fin.'],
        ]),
        noAnnotations,
      ).origins,
    ).toMatchObject([{ kind: 'versions' }])
  })

  test('a shared paragraph alone makes no common origin', () => {
    const origins = align(
      readEvent([
        [copy, other],
        [copy, third],
      ]),
      noAnnotations,
    ).origins
    expect(origins.map(({ kind }) => kind)).toEqual(['single', 'single'])
  })
})
