import { createRequire } from 'node:module'
import type { AttributionData, Conjugation } from '../language/pack/attribution.js'

export type Shape = 'finite' | 'conditional' | 'participle' | 'gerund' | 'infinitive'

export interface Reading {
  lemma: string
  shape: Shape
}

/** Every form of a language's reporting verbs, and what else tells verbs from nouns. Keys are lower case with `'`. */
export interface VerbForms {
  /** Forms of reporting verbs. */
  reporting: Map<string, Reading[]>
  /** Finite forms of the auxiliaries. */
  have: Map<string, Shape>
  be: Map<string, Shape>
  /** Past participles of to be (été), for «a été évoqué». */
  beParticiples: Set<string>
  catenatives: Map<string, Reading[]>
  /** Finite forms of any verb, kept to those that are hardly ever nouns: a noun phrase does not run across them. */
  finite: Set<string>
  /** Third persons of the present: verbs only between a noun and what a verb governs («l'accord engendre une»). */
  present: Set<string>
  infinitives: Set<string>
  /** Past participles of any verb. */
  participles: Set<string>
  /** Present participles of any verb, where they differ from other words by their form: provoquant. */
  gerunds: Set<string>
  /** «would», «aurait»: finite forms that make the content hearsay. */
  conditional: Set<string>
}

type Lefff = Record<string, Partial<Record<'P' | 'S' | 'I' | 'G' | 'K' | 'J' | 'F' | 'C', (string | null)[]>>>

let lefff: Lefff | null = null
/** The conjugation table is 6 MB: it is read once, and only when a French article is. */
function loadLefff(): Lefff {
  lefff ??= createRequire(import.meta.url)('french-verbs-lefff/dist/conjugations.json') as Lefff
  return lefff
}

const cache = new WeakMap<AttributionData, VerbForms>()

/** Forms of the verbs of a pack, generated once per process. */
export function verbForms(data: AttributionData): VerbForms {
  const known = cache.get(data)
  if (known !== undefined) return known
  const forms = build(data)
  cache.set(data, forms)
  return forms
}

function build(data: AttributionData): VerbForms {
  const { verbs, grammar, conjugation } = data
  const lemmas = new Set([
    ...verbs.clause,
    ...verbs.quote,
    ...verbs.noun,
    ...verbs.infinitive,
    ...verbs.accuse,
    ...verbs.attitude,
    ...verbs.aboutReflexive,
    ...verbs.affect,
    ...verbs.ask,
    ...verbs.denied,
    ...verbs.measure,
    ...Object.keys(verbs.topics)
      .map(lemma => lemma.replace(/^se /, ''))
      .filter(lemma => !lemma.includes(' ')),
    ...grammar.completions,
  ])
  const table = (names: Iterable<string>) => {
    const map = new Map<string, Reading[]>()
    for (const lemma of names)
      for (const [form, shape] of completing(lemma) ?? formsOf(lemma, conjugation)) {
        const readings = map.get(form)
        const reading = { lemma, shape }
        if (readings === undefined) map.set(form, [reading])
        else if (!readings.some(one => one.lemma === lemma && one.shape === shape)) readings.push(reading)
      }
    return map
  }
  // «faire part», «faire état»: a noun completes the group.
  function completing(lemma: string): [string, Shape][] | null {
    const noun = grammar.completions.includes(lemma) && formsOf(lemma, conjugation).length === 0
    return noun ? [[lemma, 'infinitive']] : null
  }
  const auxiliary = (lemma: string) => {
    const map = new Map<string, Shape>()
    for (const [form, shape] of formsOf(lemma, conjugation)) if (!map.has(form)) map.set(form, shape)
    return map
  }
  const be = auxiliary(grammar.be)
  const finite = new Set(grammar.finiteForms)
  const present = new Set<string>()
  const infinitives = new Set<string>()
  const participles = new Set<string>()
  const gerunds = new Set<string>()
  const conditional = new Set<string>()
  if (conjugation.by === 'lefff') {
    const nouns = new Set(grammar.nounForms)
    for (const [lemma, tenses] of Object.entries(loadLefff())) {
      // «à l'avenir» is a noun, though «avenir» is in the table.
      if (!nouns.has(lemma)) infinitives.add(lemma)
      for (const form of tenses.G ?? []) if (form != null) gerunds.add(form)
      for (const form of tenses.K ?? []) if (form != null) participles.add(form)
      for (const tense of ['I', 'F', 'C'] as const)
        for (const form of tenses[tense]?.slice(2) ?? []) if (form !== null) finite.add(form)
      // The simple past of the third person: «déclara», «furent»; -a and -èrent are hardly ever nouns.
      for (const form of [tenses.J?.[2], tenses.J?.[5]])
        if (form != null && /(?:a|èrent|irent|urent)$/.test(form) && !nouns.has(form)) finite.add(form)
      for (const form of [tenses.P?.[2], tenses.P?.[5]]) if (form != null) present.add(form)
      for (const form of tenses.C?.slice(2) ?? []) if (form !== null) conditional.add(form)
    }
  } else for (const form of ['would', 'might', 'could', 'may']) conditional.add(form)
  return {
    reporting: table(lemmas),
    have: auxiliary(grammar.have),
    be: conjugation.by === 'suffixes' ? englishBe : be,
    beParticiples: new Set(conjugation.by === 'suffixes' ? ['been', 'being'] : ['été']),
    catenatives: table(grammar.catenatives),
    finite,
    present,
    infinitives,
    participles,
    gerunds,
    conditional,
  }
}

const englishBe = new Map<string, Shape>(
  ['is', 'are', 'was', 'were', 'am', 'be'].map(form => [form, 'finite' as Shape]),
)

function formsOf(lemma: string, conjugation: Conjugation): [string, Shape][] {
  return conjugation.by === 'lefff' ? frenchForms(lemma) : englishForms(lemma, conjugation.irregular)
}

const shapeOfTense = {
  P: 'finite',
  S: 'finite',
  I: 'finite',
  J: 'finite',
  F: 'finite',
  C: 'conditional',
} as const

function frenchForms(lemma: string): [string, Shape][] {
  const tenses = loadLefff()[lemma]
  if (tenses === undefined) return []
  const forms: [string, Shape][] = [[lemma, 'infinitive']]
  const add = (form: string | null | undefined, shape: Shape) => {
    if (form != null && form !== 'NA') forms.push([form, shape])
  }
  // Nobody is reported with «tu»: «précises», «notes», «annonces» are adjectives and nouns.
  for (const [tense, shape] of Object.entries(shapeOfTense))
    for (const [person, form] of (tenses[tense as keyof typeof shapeOfTense] ?? []).entries())
      if (person !== 1) add(form, shape)
  for (const form of tenses.G ?? []) add(form, 'gerund')
  for (const form of tenses.K ?? []) add(form, 'participle')
  return forms
}

/** Regular English spelling: claim → claims, claimed, claiming; deny → denies; admit is listed as irregular. */
function englishForms(
  lemma: string,
  irregular: Record<string, { past: string; participle: string; third?: string }>,
): [string, Shape][] {
  const odd = Object.hasOwn(irregular, lemma) ? irregular[lemma] : undefined
  const consonantY = /[^aeiou]y$/.test(lemma)
  const third =
    odd?.third ??
    (consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`)
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
  const past = odd?.past ?? regular
  // A doubled consonant in the past (admitted) is doubled before -ing too.
  const doubled = /([bdgmnprt])\1ed$/.test(past) && !/([bdgmnprt])\1$/.test(lemma)
  const stem = doubled ? past.slice(0, -2) : /[^e]e$/.test(lemma) ? lemma.slice(0, -1) : lemma
  return [
    [lemma, 'infinitive'],
    [lemma, 'finite'],
    [third, 'finite'],
    [past, 'finite'],
    [odd?.participle ?? past, 'participle'],
    [`${stem}ing`, 'gerund'],
  ]
}
