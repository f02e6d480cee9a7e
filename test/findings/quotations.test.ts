import { describe, expect, test } from 'vitest'
import { alteredQuotation } from '../../src/findings/altered-quotation.js'
import { attributionShift } from '../../src/findings/attribution-shift.js'
import { dequotedQuotation } from '../../src/findings/dequoted-quotation.js'
import { dismissFindings } from '../../src/findings/dismiss.js'
import { truncatedQuotation } from '../../src/findings/truncated-quotation.js'
import { analyzeTexts } from './event.js'

const words = 'La taxe sera payée par toutes les familles de la commune dès le mois prochain'
const said = (quote: string) => `« ${quote} », a déclaré lundi Jeanne Moulin à la radio.`

describe('altered-quotation', () => {
  test('names the words that were changed', () => {
    const [finding, ...more] = analyzeTexts(alteredQuotation, [
      said(words),
      said(words.replace('payée', 'versée')),
    ])
    expect(more).toEqual([])
    expect(finding).toMatchObject({ confidence: 'sure', severity: 2 })
    expect(finding!.title).toContain('payée')
    expect(finding!.title).toContain('versée')
    expect(finding!.evidence).toHaveLength(2)
  })

  test('two remarks that name one prize are two utterances', () => {
    const remark = (quote: string) => said(`${quote} le prix Nobel de la Paix`)
    const altered = analyzeTexts(alteredQuotation, [
      remark('Je serais très heureuse de rencontrer'),
      remark('Il y en a qui tremblent de recevoir chez eux'),
    ])
    expect(altered).toEqual([])
  })

  test('another figure weighs most', () => {
    const finding = analyzeTexts(alteredQuotation, [
      said(`${words}, soit 200 euros`),
      said(`${words}, soit 300 euros`),
    ])
    expect(finding).toMatchObject([{ severity: 3 }])
  })

  test.each([
    ['brackets', words.replace('la commune', '[la commune]'), words.replace('la commune', '(la commune)')],
    ['marks within', words.replace('la commune', 'l’“Union”'), words.replace('la commune', "l'«Union»")],
    ['numbers', `${words} : 12 000 euros`, `${words}: 12.000 euros`],
    ['a fragment quoted faithfully', words, words.slice(0, 42)],
  ])('is silent about %s', (_, a, b) => {
    expect(analyzeTexts(alteredQuotation, [said(a), said(b)])).toEqual([])
  })

  test('what most articles print is the usual wording', () => {
    const long = `${words} et sans aucune exception`
    const richer = words.replace('toutes les familles', 'toutes les riches familles')
    const title = (texts: string[]) =>
      analyzeTexts(alteredQuotation, texts)[0]!.title.replace(/[\u00a0\u202f]/gu, ' ')
    expect(title([said(long), said(richer), said(richer)])).toMatch(/« riches » \(2 et 3\) ôté .* par 1$/u)
    expect(title([said(long), said(richer), said(words)])).toMatch(/« riches » ajouté .* par 2$/u)
  })

  test('two remarks of two persons are none', () => {
    expect(
      analyzeTexts(alteredQuotation, [
        '« Je ne suis pas le père de cette grande réforme », a dit Paul Durand.',
        '« Qui est donc le père de cette grande réforme ? », a demandé Jeanne Moulin.',
      ]),
    ).toEqual([])
  })

  test('English', () => {
    const findings = analyzeTexts(
      alteredQuotation,
      [
        '“We will close every school in the county next month,” said Jane Miller.',
        '“We will shut every school in the county next month,” said Jane Miller.',
      ],
      { language: 'en' },
    )
    expect(findings.map(finding => finding.title)).toEqual(['Jane Miller: “close” (1) becomes “shut” (2)'])
  })
})

describe('truncated-quotation', () => {
  const hedge = `${words}, sauf si le préfet accepte un report`

  test('a silent cut that takes a limit away ranks first', () => {
    const [finding] = analyzeTexts(truncatedQuotation, [said(hedge), said(words)])
    expect(finding).toMatchObject({ severity: 3, confidence: 'sure' })
    expect(finding!.evidence.find(one => one.role === 'cut')!.exact).toBe(
      'sauf si le préfet accepte un report',
    )
  })

  test('a faithful fragment ranks last', () => {
    const [finding] = analyzeTexts(truncatedQuotation, [said(words), said(words.slice(0, 42))])
    expect(finding!.severity).toBe(1)
  })

  test('a cut that its ellipsis owns up to ranks last', () => {
    const cut = words.replace('par toutes les familles de la commune', '[…]')
    expect(analyzeTexts(truncatedQuotation, [said(words), said(cut)])).toMatchObject([{ severity: 1 }])
    const silent = words.replace('par toutes les familles de la commune ', '')
    expect(analyzeTexts(truncatedQuotation, [said(words), said(silent)])).toMatchObject([{ severity: 2 }])
  })

  test('the same words are none', () => {
    expect(analyzeTexts(truncatedQuotation, [said(words), said(words)])).toEqual([])
  })

  test('a piece in the headline of an article that quotes the whole is no cut', () => {
    const headline = `Jeanne Moulin : « ${words.slice(0, 42)} »`
    const both = `${headline}\n\n${said(words)}`
    expect(analyzeTexts(truncatedQuotation, [said(words), headline])).toHaveLength(1)
    expect(analyzeTexts(truncatedQuotation, [both, both, said(words)])).toEqual([])
  })
})

describe('dequoted-quotation', () => {
  test('tells own words from reported speech', () => {
    const lower = `l${words.slice(1)}`
    const own = analyzeTexts(dequotedQuotation, [said(words), `${words}.`])
    const reported = analyzeTexts(dequotedQuotation, [
      said(words),
      `Jeanne Moulin a déclaré lundi à la radio que ${lower}.`,
    ])
    expect(own).toMatchObject([{ severity: 2 }])
    expect(reported).toMatchObject([{ severity: 1 }])
    expect(own[0]!.evidence.map(one => one.role)).toEqual(['base', 'own-words'])
  })

  test('its title keeps the subject, the verb and the negation of what both print', () => {
    const tail = 'les mairies de leur responsabilité entière envers les espèces menacées de la vallée'
    const [found] = analyzeTexts(dequotedQuotation, [
      said(`Rien dans la règle ne décharge ${tail}`),
      `Rien dans ce texte nouveau ne déchargerait ${tail}.`,
    ])
    expect(found?.title).toContain('Rien dans la règle ne décharge les mairies')
    const [whole] = analyzeTexts(dequotedQuotation, [said(words), `${words}.`])
    expect(whole?.title).toContain(words.slice(0, 20))
  })

  test('its title quotes what stands between the marks', () => {
    const bare = `${words.replace('dès le', 'dès lundi, le')}.`
    const [found] = analyzeTexts(dequotedQuotation, [said(words), bare])
    expect(found?.title ?? words).not.toContain('lundi')
  })

  test('what a quoted question takes for granted is none', () => {
    const thing =
      'le courtier imprudent qui a fait perdre cinq milliards de francs à la grande banque lyonnaise'
    const plain = `Nul ne sait où est ${thing}.`
    expect(analyzeTexts(dequotedQuotation, [said(`Que pensez-vous de ${thing} ?`), plain])).toEqual([])
    expect(analyzeTexts(dequotedQuotation, [said(`Nul ne plaint ${thing}`), plain])).toHaveLength(1)
  })

  const copied = (middle: string) =>
    `Le maire de Lens, Jean Moulin, a affirmé mardi que la région ${middle} le projet de tramway de la commune.`

  test('a short quotation reworded without marks in a copied sentence', () => {
    const [found, ...more] = analyzeTexts(dequotedQuotation, [
      copied('"soutient fermement"'),
      copied('supporte fermement'),
    ])
    expect(more).toEqual([])
    expect(found).toMatchObject({ confidence: 'needs-review' })
    expect(found!.title).toMatch(/soutient fermement.*devient.*supporte fermement/)
    expect(found!.evidence.map(({ exact }) => exact)).toEqual(['soutient fermement', 'supporte fermement'])
  })

  test.each(['finance', 'a refusé', '"soutient fermement"'])(
    'other words in its place are none: %s',
    words => {
      expect(analyzeTexts(dequotedQuotation, [copied('"soutient fermement"'), copied(words)])).toEqual([])
    },
  )

  test('a name or a term of a longer quotation is none', () => {
    const long = `Il faut revoir ce fichier au regard de la Convention européenne des droits de l'homme, et ${words}`
    const plain = "Cette loi viole la Convention européenne des droits de l'homme, disent les juristes."
    expect(analyzeTexts(dequotedQuotation, [said(long), plain])).toEqual([])
    expect(analyzeTexts(dequotedQuotation, [said(long), `Cette loi est votée : ${words}.`])).toHaveLength(1)
  })

  test('a few common words are none', () => {
    expect(
      analyzeTexts(dequotedQuotation, [said('dès le mois prochain'), 'Il part dès le mois prochain.']),
    ).toEqual([])
  })
})

test('a finding is known by the key it had before a fuller version joined', () => {
  const full = `${words}, mais les entreprises de la ville en seront exemptées`
  const texts = [words, words.slice(0, words.indexOf(' dès')), full].map(said)
  const [before] = analyzeTexts(truncatedQuotation, texts.slice(0, 2))
  const [after] = analyzeTexts(truncatedQuotation, texts)
  expect(after!.key).not.toEqual(before!.key)
  expect(after!.formerKeys).toContainEqual(before!.key)
  const draft = { ...after!, id: 'f-after', rank: { position: 1, score: 0, reasons: [] } }
  const dismiss = (finding: string) =>
    dismissFindings([draft], [{ kind: 'dismiss', finding, reason: '' }], new Map([['f-before', 'f-after']]))
  expect(dismiss('f-before').dismissed).toHaveLength(1)
  expect(() => dismiss('f-other')).toThrow(/f-other/)
})

describe('attribution-shift', () => {
  const claim = 'trois cents ouvriers de la fonderie de Lens perdront leur emploi avant la fin du printemps'

  test('another source', () => {
    const findings = analyzeTexts(attributionShift, [
      `Selon Jeanne Moulin, ${claim}.`,
      `Selon Paul Durand, ${claim}.`,
    ])
    expect(findings).toHaveLength(1)
    expect(findings[0]!.title).toContain('Jeanne Moulin')
    expect(findings[0]!.title).toContain('Paul Durand')
  })

  test('sure between two names, never where a pronoun names the source', () => {
    const named = `Jeanne Moulin est venue à Lens lundi. Selon Jeanne Moulin, ${claim}.`
    const other = `Paul Durand est venu à Lens lundi. Selon Paul Durand, ${claim}.`
    const pronoun = `Paul Durand est venu à Lens lundi. Selon lui, ${claim}.`
    const confidence = (texts: string[]) => analyzeTexts(attributionShift, texts).map(one => one.confidence)
    expect(confidence([named, other])).toEqual(['sure'])
    expect(confidence([named, pronoun])).toEqual(['needs-review'])
  })

  test('never sure where each tells what he does himself', () => {
    const act =
      'déposé mercredi un recours devant le tribunal de Lens afin de sauver la fonderie des ouvriers'
    const found = analyzeTexts(attributionShift, [
      `Jeanne Moulin est venue à Lens lundi. Jeanne Moulin a indiqué avoir ${act}.`,
      `Paul Durand est venu à Lens lundi. Paul Durand a indiqué avoir ${act}.`,
    ])
    expect(found.map(one => one.confidence)).not.toContain('sure')
  })

  test('no source is never sure', () => {
    const findings = analyzeTexts(attributionShift, [
      `Selon Jeanne Moulin, ${claim}.`,
      `${claim.replace('trois', 'Trois')}.`,
    ])
    expect(findings).toMatchObject([{ confidence: 'needs-review', details: { shift: 'none' } }])
  })

  test('an article that credits the claim to both sources shifts none', () => {
    const both = `Selon Jeanne Moulin, ${claim}.\n\nSelon Paul Durand, ${claim}.`
    expect(analyzeTexts(attributionShift, [both, both])).toEqual([])
    expect(analyzeTexts(attributionShift, [both, `Selon Paul Durand, ${claim}.`])).toEqual([])
  })

  test('an article that credits the claim elsewhere does not leave its source out', () => {
    const bare = `${claim.replace('trois', 'Trois')}.`
    const both = `${bare}\n\nSelon Jeanne Moulin, ${claim}.`
    expect(analyzeTexts(attributionShift, [`Selon Jeanne Moulin, ${claim}.`, bare])).toHaveLength(1)
    expect(analyzeTexts(attributionShift, [both, both])).toEqual([])
  })

  test('who acts in the sentence, or in the one before, is no source left out', () => {
    const found = (last: string) => analyzeTexts(attributionShift, [`Selon la préfecture, ${claim}.`, last])
    const bare = `${claim.replace('trois', 'Trois')}.`
    expect(found(`Mardi soir, la préfecture a reçu les élus. ${bare}`)).toEqual([])
    expect(found(`Mardi soir, la fanfare a joué devant la préfecture et les élus. ${bare}`)).toHaveLength(1)
    expect(found(`La mairie a reçu les élus. ${bare}`)).toHaveLength(1)
    expect(found(`${bare} Des bus les attendent, a annoncé la préfecture.`)).toEqual([])
    expect(found(`${bare} Des bus les attendent, a annoncé la mairie.`)).toHaveLength(1)
  })

  test('a claim told within another source keeps its own', () => {
    const findings = analyzeTexts(attributionShift, [
      `Selon Jeanne Moulin, ${claim}.`,
      `Selon Paul Durand, Jeanne Moulin a affirmé que ${claim}.`,
    ])
    expect(findings).toEqual([])
  })

  const english = (texts: string[]) =>
    analyzeTexts(attributionShift, texts, { language: 'en' }).map(one => one.details.shift)

  test('the same act in another place is another claim', () => {
    const reported =
      'Ann Smith has checked into the Ford Center for a rehab stay of ninety days in Malibu, the Daily News reported.'
    const other = 'Ann Smith has checked into the Ford Center for a rehab stay of ninety days in Reno.'
    expect(english([reported, other])).toEqual([])
    expect(english([reported, other.replace('Reno', 'Malibu')])).toEqual(['none'])
  })

  test('names alone make no claim', () => {
    const reported =
      'TMZ reports that Ann Smith hired Shawn Holley at the Lincoln Court of Santa Monica on Thursday.'
    const other = 'Ann Smith left the Lincoln Court of Santa Monica with Shawn Holley on Thursday.'
    expect(english([reported, other])).toEqual([])
    expect(english([reported, other.replace('left', 'hired Shawn Holley at')])).toEqual(['none'])
  })

  test('the same source by another name is none', () => {
    const findings = analyzeTexts(attributionShift, [
      `Jeanne Moulin est maire. Selon Jeanne Moulin, ${claim}.`,
      `Jeanne Moulin est maire. Selon Mme Moulin, ${claim}.`,
    ])
    expect(findings).toEqual([])
  })
})

describe('the title of a quotation that lost its marks', () => {
  test('has the words that both print, not those that only the quotation has', () => {
    const kept = 'son fils allait bien mais ne pouvait pas lui parler parce qu’il dormait encore'
    const [found] = analyzeTexts(dequotedQuotation, [
      `« Elle m’a dit avoir appelé tous les jours pendant deux longues semaines d’été. Le problème, c’est que la nourrice répondait que ${kept} », a déclaré le procureur Paul Marchal.`,
      `Selon le procureur Paul Marchal, la mère avait téléphoné souvent et la nourrice répondait que ${kept}.`,
    ])
    expect(found?.title ?? kept).toContain('ne pouvait pas lui parler')
  })
})
