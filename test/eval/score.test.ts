import { describe, expect, test } from 'vitest'
import { makeArticle } from '../align/event.js'
import { alignmentPrf, bestThreshold, countAlignment, project } from './alignment.js'
import { namesMatch } from './attribution.js'
import type { GoldPair } from './gold.js'
import { jaccard, Places } from './places.js'
import { averagePrecision } from './score.js'

const texts = ['👍 Un deux trois. Quatre cinq six.', 'Sept huit neuf. Dix onze douze.']
const articles = texts.map((text, i) => makeArticle([text], { id: `a-${i}`, file: `${i}.txt` }))
const places = new Places(articles)

/** Code points of a stretch of a text, as labels have it. */
function points(text: number, stretch: string): [number, number] {
  const from = [...texts[text]!.slice(0, texts[text]!.indexOf(stretch))].length
  return [from, from + [...stretch].length]
}

function units(text: number, stretch: string) {
  const start = texts[text]!.indexOf(stretch)
  return { article: `a-${text}`, start, end: start + stretch.length }
}

const gold: GoldPair[] = [
  {
    a: '0.txt',
    a_span: points(0, '👍 Un deux trois.'),
    b: '1.txt',
    b_span: points(1, 'Sept huit neuf.'),
    rel: 'V',
  },
  {
    a: '0.txt',
    a_span: points(0, 'Quatre cinq six.'),
    b: '1.txt',
    b_span: points(1, 'Dix onze douze.'),
    rel: 'P',
  },
  {
    a: '0.txt',
    a_span: points(0, 'Quatre cinq six.'),
    b: '1.txt',
    b_span: points(1, 'Sept huit neuf.'),
    rel: 'W',
  },
]

describe('scoring', () => {
  test('labels count code points, results UTF-16 units', () => {
    expect(places.range(units(0, 'Quatre cinq six.'))).toEqual(points(0, 'Quatre cinq six.'))
  })

  test('a pair counts for the labelled units that it covers; weak ones count neither way', () => {
    const pairs = [
      { a: units(0, 'Un deux trois.'), b: units(1, 'Sept huit neuf.'), score: 0.9 },
      { a: units(0, 'Quatre cinq six.'), b: units(1, 'Sept huit neuf.'), score: 0.5 },
      { a: units(1, 'Dix onze douze.'), b: units(0, 'Un deux trois.'), score: 0.4 },
    ]
    const projection = project(places, pairs, gold)
    const counts = countAlignment(projection, gold)
    expect(counts).toMatchObject({
      right: 1,
      wrong: 1,
      weak: 1,
      gold: 2,
      found: { V: [1, 1], N: [0, 0], P: [0, 1] },
    })
    expect(alignmentPrf(counts)).toMatchObject({ precision: 0.5, recall: 0.5 })
    expect(bestThreshold([{ projection, gold }])).toBe(0.9)
  })

  test('average precision shares the precision of a block among ties', () => {
    const item = (score: number, positive: boolean) => ({ score, positive })
    expect(averagePrecision([item(3, true), item(2, false), item(1, true)], 2)).toBeCloseTo((1 + 2 / 3) / 2)
    expect(averagePrecision([item(1, true), item(1, false)], 1)).toBe(0.5)
    expect(averagePrecision([item(1, false)], 2)).toBe(0)
  })

  test('names match by containment or by the last word', () => {
    expect(namesMatch('Vladimir Poutine', 'M. Poutine')).toBe(true)
    expect(namesMatch('le Président Élysée', 'Elysee')).toBe(true)
    expect(namesMatch('John Kirby', 'John Kerr')).toBe(false)
    expect(namesMatch(undefined, 'Kim')).toBe(false)
  })

  test('jaccard of ranges', () => {
    expect(jaccard([0, 10], [5, 15])).toBeCloseTo(1 / 3)
    expect(jaccard([0, 1], [5, 6])).toBe(0)
  })
})
