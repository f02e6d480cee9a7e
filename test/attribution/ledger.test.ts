import { describe, expect, test } from 'vitest'
import { DivergenceError } from '../../src/errors.js'
import { article, attributeArticles } from './labelled.js'

/** Articles of one paragraph each, named A, B, …; says what each cell of the first row with two articles is. */
function changes(...texts: string[]): string[] {
  const articles = texts.map((text, index) => article(text, 'fr', `a-${index}`))
  const { result } = attributeArticles(articles)
  const row = result.ledger.find(one => new Set(one.cells.map(cell => cell.article)).size > 1)
  return row?.cells.map(cell => cell.changes.join(' ')) ?? []
}

const fee = 'La taxe sera payée par toutes les familles de la commune dès le mois prochain'

describe('one utterance, printed otherwise', () => {
  const base = `« ${fee} », a dit Jeanne Moulin.`
  const cases: [string, string, string][] = [
    ['other marks and spaces', `"${fee}", a dit Jeanne Moulin.`, 'none'],
    ['no capital, a point', `Jeanne Moulin a dit que « l${fee.slice(1)}. »`, 'typographic'],
    ['a word replaced', base.replace('payée', 'versée'), 'wording'],
    ['the sense turned', base.replace('sera payée', 'ne sera pas payée'), 'meaning'],
    ['cut at the end', `« ${fee.slice(0, 42)} », a dit Jeanne Moulin.`, 'trimmed-end'],
    ['cut inside, silently', base.replace('de la commune ', ''), 'elided-middle'],
    ['a gloss in brackets', base.replace('la commune', 'la commune [de Lens]'), 'bracketed-insertion'],
    ['marks moved', `Jeanne Moulin a dit que la taxe « ${fee.slice(8)} ».`, 'boundary-moved'],
    ['no marks', `Jeanne Moulin a dit que l${fee.slice(1)}.`, 'dequoted'],
  ]
  test.each(cases)('%s', (_, other, kind) => {
    expect(changes(base, other)).toContain(kind)
  })
})

test('a word that every object of the language has', () => {
  const base = '« Constructor et valueOf doivent disparaître de la commune », a dit Jeanne Moulin.'
  expect(changes(base, base)).toEqual(['none', 'none'])
})

/** Differences of print that are none of speech. */
const alike: [string, string][] = [
  ["l'État a dépensé 12 000 euros pour l’œuvre", "l’Etat a dépensé 12.000 euros pour l'oeuvre"],
  ['les douze élus de l’Onu ont voté ce texte hier', "les 12 élus de l'ONU ont voté ce texte hier"],
  [
    'M. Moulin est venu en avance à la réunion publique',
    'Monsieur Moulin est venu en avance à la réunion publique',
  ],
  ['ce sous préfet est venu en avance à la réunion', 'ce sous-préfet est venu en avance à la réunion'],
  ['ils ont tous été mobilisé par la longue grève', 'ils ont tous été mobilisés par la longue grève'],
]

test.each(alike)('no change: %s', (a, b) => {
  const kinds = changes(`« ${a} », a dit Jeanne Moulin.`, `« ${b} », a dit Jeanne Moulin.`)
  expect(kinds).toHaveLength(2)
  expect(kinds.every(kind => kind === 'none' || kind === 'typographic')).toBe(true)
})

test('another number or a negation is another meaning', () => {
  const kinds = (a: string, b: string) =>
    changes(`« ${a} », a dit Jeanne Moulin.`, `« ${b} », a dit Jeanne Moulin.`)
  expect(
    kinds('les six élus de la ville ont voté ce texte', 'les dix élus de la ville ont voté ce texte'),
  ).toContain('meaning')
  expect(
    kinds('les élus de la ville ont toujours voté ce texte', 'les élus de la ville ont jamais voté ce texte'),
  ).toContain('meaning')
})

test('shared set phrases of two speakers are two utterances', () => {
  expect(
    changes(
      '« Je ne suis pas le père de cette grande réforme », a dit Paul Durand.',
      '« Qui est donc le père de cette grande réforme ? », a demandé Jeanne Moulin.',
    ),
  ).toEqual([])
})

test('an incise inside the marks is no part of the utterance', () => {
  const kinds = changes(
    `« ${fee}, a dit Jeanne Moulin. Il faut agir. »`,
    `« ${fee}. Il faut agir », a dit Jeanne Moulin.`,
  )
  expect(kinds).not.toContain('elided-middle')
})

test('rows keep their ids and gain a cell when an article joins', () => {
  const first = article(`« ${fee} », a dit Jeanne Moulin.`, 'fr', 'a-1')
  const second = article(`« ${fee.slice(0, 42)} », a dit Jeanne Moulin.`, 'fr', 'a-2')
  const alone = attributeArticles([first]).result.ledger
  const both = attributeArticles([first, second]).result.ledger
  expect(both.map(row => row.id)).toEqual(alone.map(row => row.id))
  expect(both[0]!.cells).toHaveLength(2)
})

describe('corrections', () => {
  const articles = [
    article(`« ${fee} », a dit Jeanne Moulin.`, 'fr', 'a-1'),
    article(`« ${fee} », a dit Jeanne Moulin.`, 'fr', 'a-2'),
  ]
  const { result } = attributeArticles(articles)

  test('not-same-quotation gives the cell a row of its own', () => {
    const row = result.ledger[0]!
    const cell = row.cells[1]!.attributionId!
    const { ledger } = attributeArticles(articles, undefined, [
      { kind: 'not-same-quotation', row: row.id, cell },
    ]).result
    expect(ledger.map(one => one.cells.length)).toEqual([1, 1])
    expect(ledger[0]!.id).toBe(row.id)
  })

  test('a row is found by the id it had before a fuller version joined', () => {
    const short = [
      article(`« ${fee.slice(0, 42)} », a dit Jeanne Moulin.`, 'fr', 'a-1'),
      article(`« ${fee.slice(0, 42)} », a dit Jeanne Moulin.`, 'fr', 'a-2'),
    ]
    const before = attributeArticles(short).result.ledger[0]!
    const fuller = [...short, article(`« ${fee} », a dit Jeanne Moulin.`, 'fr', 'a-3')]
    const after = attributeArticles(fuller).result.ledger[0]!
    expect(after.id).not.toBe(before.id)
    const cell = before.cells[1]!.attributionId!
    const { ledger } = attributeArticles(fuller, undefined, [
      { kind: 'not-same-quotation', row: before.id, cell },
    ]).result
    expect(ledger.map(one => one.cells.length)).toEqual([2, 1])
    expect(ledger[0]!.id).toBe(after.id)
  })

  test('rows of the same words keep their own ids in any order', () => {
    const two = [
      article('« Non » à la guerre, a dit Jeanne Moulin.\nPaul Durand : « Non ».', 'fr', 'a-1'),
      article('« Non », a répété Anne Petit.', 'fr', 'a-2'),
    ]
    const ids = (order: typeof two) =>
      new Map(attributeArticles(order).result.ledger.map(one => [one.id, one.cells[0]!.content.start]))
    expect(ids(two)).toEqual(ids([...two].reverse()))
    expect(ids(two).size).toBe(attributeArticles(two).result.ledger.length)
  })

  test('source sets the source of one attribution', () => {
    const attribution = result.attributions[0]!.id
    const corrected = attributeArticles(articles, undefined, [
      { kind: 'source', attribution, source: 'Paul Durand' },
    ]).result
    const source = corrected.sources.find(one => one.name === 'Paul Durand')!
    expect(corrected.attributions.find(one => one.id === attribution)!.sourceId).toBe(source.id)
  })

  test('an id that points to nothing is an error', () => {
    const wrong = () =>
      attributeArticles(articles, undefined, [{ kind: 'not-same-quotation', row: 'r-0', cell: 'q-0' }])
    expect(wrong).toThrow(DivergenceError)
    expect(() =>
      attributeArticles(articles, undefined, [{ kind: 'source', attribution: 'q-0', source: 'X' }]),
    ).toThrow(/q-0/)
    const attribution = result.attributions[0]!.id
    expect(() =>
      attributeArticles(articles, undefined, [{ kind: 'source', attribution, source: 's-0123456789ab' }]),
    ).toThrow(/s-0123456789ab/)
  })
})

test('voices count direct and reported words by source and article', () => {
  const { result } = attributeArticles([
    article('« Oui, tout va bien », a dit Jeanne Moulin.\nJeanne Moulin a ajouté que la rue était fermée.'),
  ])
  expect(result.voices).toMatchObject([
    { article: 'a-1', direct: { count: 1, words: 4 }, reported: { count: 1, words: 4 } },
  ])
})

test('two sentences joined across a third are spliced, unless an ellipsis says so', () => {
  const full =
    'La taxe sera payée par tous. Le préfet a demandé un report. Les familles de la commune paieront en mars'
  const quote = (text: string) => `« ${text} », a dit Jeanne Moulin.`
  expect(changes(quote(full), quote(full.replace(' Le préfet a demandé un report.', '')))).toContain(
    'spliced',
  )
  expect(changes(quote(full), quote(full.replace('Le préfet a demandé un report.', '[…]')))).toContain(
    'elided-middle',
  )
})
