import { describe, expect, it } from 'vitest'
import type { Annotations } from '../../src/model/index.js'
import { annotateTexts, readMarks, words } from './marked.js'

/** All mentions of the kinds that a fixture marks, as `kind:entity:words`, in text order. */
function mentions({ entities }: Annotations, text: string, types: Set<string>): string[] {
  return entities
    .flatMap(({ kind, name, mentions: all }) => all.map(mention => ({ kind, name, ...mention })))
    .filter(({ kind }) => types.has(kind))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, name, ...span }) => `${kind}:${name}:${words([text], span)}`)
}

/** Every mention of a marked kind is marked. */
const french = [
  // Offices, bodies and names side by side.
  'Selon [person:Jens Stoltenberg:le secrétaire général de l’Otan] [person:Jens Stoltenberg:Jens Stoltenberg], tout va.',
  'Selon [person:Iouri Ouchakov:Iouri Ouchakov], [person:Iouri Ouchakov:conseiller diplomatique], rien.',
  '[person:Carlos Ghosn:Le patron de Renault] [person:Carlos Ghosn:Carlos Ghosn] a parlé.',
  '[person:Sergueï Narychkine:Le chef des renseignements russes] (SVR), [person:Sergueï Narychkine:Sergueï Narychkine], est venu.',
  // Surname alone, honorific, particles, initials.
  '[person:Dominique de Villepin:Dominique de Villepin] est venu. M. [person:Dominique de Villepin:Villepin] repart.',
  '[person:Mohammed ben Salmane:Mohammed ben Salmane] est reçu.',
  '[person:John F. Kennedy:John F. Kennedy] est mort.',
  "[person:Valéry Giscard d'Estaing:Valéry Giscard d'Estaing] est venu. [person:Valéry Giscard d'Estaing:VGE] repart.",
  // Initials of a person of the event; an article or another name makes it a body.
  '[person:Anne Duval-Martin:Anne Duval-Martin] est venue. [person:Anne Duval-Martin:ADM] parle. La ADM et MAD non.',
  // Epithets take up the person just named; an office may bring in somebody new, and so may an epithet after two persons.
  '[person:Paul Durand:Paul Durand] persiste. [person:Paul Durand:Le député-maire de Lyon] va plus loin.',
  '[person:Paul Durand:Paul Durand] persiste. Le procureur de Lyon se tait.',
  '[person:Paul Durand:Paul Durand] a vu [person:Jean Petit:Jean Petit]. [person:Jean Petit:Jean Petit] et [person:Paul Durand:Paul Durand] hésitent. Le chanteur sourit.',
  '[person:Paul Durand:Paul Durand] persiste. La chanteuse sourit.',
  // Pronouns within the paragraph; nobody for «il faut», «il y a» and things.
  '[person:Paul Durand:Paul Durand] est venu. [person:Paul Durand:Il] a parlé. Il faut partir. Il y a du vent.',
  '[person:Paul Durand:Paul Durand] a vu [person:Marie Petit:Marie Petit]. [person:Marie Petit:Elle] a souri.',
  '[person:Kim Jong Il:Kim Jong Il] est mort. Le lac est gelé.',
  '« Tout va », a-t-[person:Paul Durand:il] dit. [person:Paul Durand:Paul Durand] est venu.',
  // No persons: streets, laws, firms, sentence openings.
  'La rue Victor Hugo est fermée. [person:Anne Roux:Anne Roux] y vit.',
  'Pourtant le train part. Interrogé hier, [person:Anne Roux:Anne Roux] se tait.',
  // Countries: names, demonyms, capitals that speak; a capital after «à» too.
  'La [country:Corée du Nord:Corée du Nord] et les [country:Etats-Unis:Américains] parlent.',
  '[country:Corée du Nord:Pyongyang] accuse [country:Corée du Sud:Séoul], dit un [country:Russie:russe].',
  'Le [organization:Kremlin:Kremlin] et la [organization:Kremlin:présidence russe] se taisent.',
  'La [organization:Ligue des droits de l’Homme:Ligue des droits de l’Homme] proteste.',
  'Selon [media:Le Figaro:Le Figaro] et l’[media:AFP:AFP], tout va.',
]

const english = [
  '[person:Jens Stoltenberg:NATO Secretary General] [person:Jens Stoltenberg:Jens Stoltenberg] spoke.',
  '[person:Barack Obama:Barack Obama] left. [person:Barack Obama:Obama]’s wife stayed. [person:Barack Obama:He] smiled.',
  'Naturally [person:Scott Boras:Scott Boras] went. [person:Angela Merkel:German Chancellor] [person:Angela Merkel:Angela Merkel] stayed.',
  '[person:Jane Moore:Jane Moore] went on. [person:Jane Moore:The singer] smiled. The prosecutor did not.',
  'The [country:United Kingdom:British] and the [country:United States:U.S.] navy met. Who knows us?',
]

describe('entities', () => {
  for (const [language, fixtures] of [
    ['fr', french],
    ['en', english],
  ] as const)
    for (const fixture of fixtures)
      it(`${language}: ${fixture}`, () => {
        const { text, marks } = readMarks(fixture)
        const found = mentions(annotateTexts([text], language), text, new Set(marks.map(mark => mark.type)))
        expect(found).toEqual(marks.map(({ type, value, text: printed }) => `${type}:${value}:${printed}`))
      })

  it('keeps two persons of nearly one name apart and joins slips', () => {
    const { entities } = annotateTexts([
      'Kim Jong Un a reçu Vladimir Poutine. Kim Jong Il est mort. Le père de Kim Jong-un se tait.',
      'Kim Yong-Un a salué Vladmir Poutine. Kim Jon-Il est mort.',
    ])
    const people = entities.filter(entity => entity.kind === 'person')
    const spellings = people.map(({ variants }) => variants.map(variant => variant.name)).sort()
    expect(spellings).toEqual([
      ['Kim Jong Il', 'Kim Jon-Il'],
      ['Kim Jong Un', 'Kim Yong-Un'],
      ['Vladimir Poutine', 'Vladmir Poutine'],
    ])
  })

  it('resolves a description through an apposition in another article', () => {
    const texts = [
      'Le président russe Vladimir Poutine arrive. Le président français reste.',
      'Vladimir Poutine est là. Le chef du Kremlin sourit. Le numéro un russe part. Le dirigeant chinois attend.',
    ]
    const poutine = annotateTexts(texts).entities.find(entity => entity.name === 'Vladimir Poutine')!
    const described = poutine.mentions.filter(mention => mention.form === 'description')
    expect(described.map(mention => words(texts, mention))).toEqual([
      'Le président russe',
      'Le chef du Kremlin',
      'Le numéro un russe',
    ])
  })

  it('leaves a description undecided where two persons hold the office', () => {
    const { entities } = annotateTexts([
      'Le ministre Paul Durand et le ministre Luc Petit sont venus.\nLe ministre a parlé.',
    ])
    const descriptions = entities.flatMap(entity => entity.mentions).filter(one => one.form === 'description')
    expect(descriptions).toHaveLength(2)
  })

  it('resolves the same whatever the order of the paragraphs', () => {
    const paragraphs = [
      'Le Premier ministre Paul Durand est venu. Il a parlé de Luc Petit.',
      'Marie Roux, ministre de la Justice, est partie. Elle reviendra.',
      'Le Premier ministre a souri, a dit Mme Roux.',
    ]
    const show = (list: string[]) => {
      const text = list.join('\n')
      const { entities } = annotateTexts([text])
      return entities
        .flatMap(({ name, mentions: all }) =>
          all.map(mention => `${name}:${words([text], mention)}:${mention.form}`),
        )
        .sort()
    }
    expect(show([paragraphs[2]!, paragraphs[1]!, paragraphs[0]!])).toEqual(show(paragraphs))
  })

  it('reads the same entities whatever the order of the articles', () => {
    const texts = [
      'Le président russe Vladimir Poutine et Kim Jong Un se voient. Vladmir Poutine sourit.',
      'Poutine est là. Le chef du Kremlin part. Kim Yong-Un reste.',
      'M. Poutine a vu Kim Jong-un.',
    ]
    const show = (order: number[]) =>
      annotateTexts(order.map(index => texts[index]!))
        .entities.map(({ id, name, mentions: all }) => {
          const places = all.map(one => `${order[Number(one.article.slice(2)) - 1]}:${one.start}:${one.form}`)
          return `${id} ${name} ${places.sort().join(' ')}`
        })
        .sort()
    expect(show([2, 0, 1])).toEqual(show([0, 1, 2]))
  })

  it('survives hostile text', () => {
    const { entities } = annotateTexts([
      '</script> $& \u202e M. . « " ’ [[ ]] 12,,5 % --- Le Le Le\n\u0000',
      '',
    ])
    expect(entities).toEqual([])
  })
})

it('a surname of several words is no other person', () => {
  const texts = [
    'Hier, Jeanne Le Morel est venue. Mme Le Morel a parlé, puis Mme Le Morel est partie avec Mgr Vingt-Deux.',
  ]
  const people = annotateTexts(texts).entities.filter(one => one.kind === 'person')
  expect(people.map(one => [one.name, one.mentions.length])).toEqual([
    ['Jeanne Le Morel', 3],
    ['Vingt-Deux', 1],
  ])
})
