import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../src/align/index.js'
import { contentOf, noAnnotations, printed, readEvent } from './event.js'

const names = ['000_d1f5d3dbcf537e19', '001_34fdb793e7d525a8', '002_e5709932cc43f733', '004_38f42e3a31a0bf1c']
const seeds = names.map(name =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8')
    .split(/\n\s*\n/u)
    .map(paragraph => paragraph.trim()),
)

describe('align', () => {
  test('pairs a reworded sentence, moved paragraphs and a split sentence', () => {
    const documents = readEvent([
      [
        'Le maire de Brest a annoncé lundi la fermeture du marché couvert, jugé dangereux par les pompiers.',
        'Les commerçants ont manifesté devant la préfecture du Finistère.',
      ],
      [
        'Des commerçants ont manifesté hier devant la préfecture du Finistère.',
        'Le marché couvert est jugé dangereux par les pompiers. Le maire de Brest a annoncé lundi sa fermeture.',
      ],
    ])
    const { pairs, paragraphs } = align(documents, noAnnotations)
    const shown = pairs.map(({ a, b }) =>
      [a, b]
        .map(span => printed(documents, span).split(' ').slice(0, 3).join(' '))
        .sort()
        .join(' = '),
    )
    expect(shown.sort()).toEqual([
      'Des commerçants ont = Les commerçants ont',
      'Le maire de = Le maire de',
      'Le maire de = Le marché couvert',
    ])
    expect(paragraphs.map(({ moved }) => moved)).toEqual([true, true])
  })

  test('permuting articles or paragraphs changes no pair and no row', () => {
    const original = contentOf(readEvent(seeds))
    expect(original.pairs.length).toBeGreaterThan(20)
    const order = (n: number) => fc.shuffledSubarray([...Array(n).keys()], { minLength: n })
    const orders = fc.tuple(order(seeds.length), ...seeds.map(paragraphs => order(paragraphs.length)))
    fc.assert(
      fc.property(orders, ([articles, ...paragraphs]) => {
        const permuted = articles.map(i => paragraphs[i]!.map(j => seeds[i]![j]!))
        expect(contentOf(readEvent(permuted))).toEqual(original)
      }),
      { numRuns: 12 },
    )
  })

  test('swapping two articles mirrors the result', () => {
    const documents = readEvent(seeds.slice(0, 2))
    const there = align(documents, noAnnotations)
    const back = align([documents[1]!, documents[0]!], noAnnotations)
    expect(back.pairs).toEqual(there.pairs)
    expect(back.paragraphs).toEqual(there.paragraphs)
    expect(back.passages).toEqual(there.passages)
    expect(back.shared).toEqual(there.shared)
    expect(back.origins).toEqual(there.origins)
  })

  test('identical articles are one origin, verbatim throughout', () => {
    const documents = readEvent([seeds[0]!, seeds[0]!])
    const { pairs, composition, origins, shared } = align(documents, noAnnotations)
    expect(composition.every(({ tokens, verbatim }) => tokens > 100 && verbatim === tokens)).toBe(true)
    expect(origins).toHaveLength(1)
    expect(shared[0]).toMatchObject({ shareOfA: 1, shareOfB: 1 })
    const same = pairs.filter(({ a, b }) => a.start === b.start)
    expect(same).toHaveLength(documents[0]!.units.length)
    expect(same.every(({ relation, score }) => relation === 'verbatim' && score === 1)).toBe(true)
  })

  test('every unit stands in exactly one row, and labels are words of the texts', () => {
    const documents = readEvent(seeds)
    const { rows } = align(documents, noAnnotations)
    const cells = rows.flatMap(row =>
      row.cells.flatMap(cell => cell.spans.map(span => `${cell.article} ${span.start}`)),
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(cells).toHaveLength(documents.flatMap(({ units }) => units).length)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { label, labelSpan } of rows) expect(printed(documents, labelSpan)).toBe(label)
  })

  test('an event without text, without words or in an unknown language is no error', () => {
    expect(align(readEvent([[], []]), noAnnotations).pairs).toEqual([])
    expect(align(readEvent([['…'], ['!!! ???']]), noAnnotations).passages).toEqual([])
    const spanish = [
      ['El alcalde anunció el cierre del mercado.'],
      ['El alcalde anunció ayer el cierre del mercado.'],
    ]
    expect(align(readEvent(spanish, { language: 'es' }), noAnnotations).pairs).toHaveLength(1)
  })
})
