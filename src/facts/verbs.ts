import { createRequire } from 'node:module'
import type { CertaintyData } from '../language/pack/certainty.js'
import { languagePack } from '../language/registry.js'
import type { Document } from '../model/index.js'
import { memo } from '../text/memo.js'
import { fold, stemmer } from './stem.js'

export const moods = ['indicative', 'conditional', 'future', 'participle', 'gerund', 'infinitive'] as const
export type Mood = (typeof moods)[number]

/** One reading of a word form as a verb. */
export interface VerbForm {
  /** Lemma without its ending, folded: `sign`. */
  root: string
  mood: Mood
}

export interface Verbs {
  /** From a conjugation table; false where endings decide. */
  exact: boolean
  /** Readings of a token key; empty for words that are no verb. */
  read(key: string): VerbForm[]
  /** Root of a noun that names the act of a verb (`signature` → `sign`), or null. */
  actOf(key: string): string | null
}

type Tense = 'P' | 'S' | 'I' | 'J' | 'F' | 'C' | 'G' | 'K' | 'W'
type Lefff = Record<string, Partial<Record<Tense, (string | null)[]>>>

const tenses: Record<Tense, Mood> = {
  P: 'indicative',
  // «que les agendas puissent»: a finite form like the others here.
  S: 'indicative',
  I: 'indicative',
  J: 'indicative',
  F: 'future',
  C: 'conditional',
  G: 'gerund',
  K: 'participle',
  W: 'infinitive',
}

let table: Lefff | null = null
/** 6 MB, read once and only where a French article needs it. */
function lefff(): Lefff {
  table ??= createRequire(import.meta.url)('french-verbs-lefff/dist/conjugations.json') as Lefff
  return table
}

/** Verb forms among the words of the articles, once per language; the full table would be 300 000 entries. */
export function verbsByLanguage(documents: Document[], further: string[] = []): Map<string, Verbs> {
  const known = further.length === 0 ? readings.get(documents) : undefined
  if (known) return known
  const made = readVerbs(documents, further)
  if (further.length === 0) readings.set(documents, made)
  return made
}

/** The verbs of the same documents are asked for by several finders. */
const readings = new WeakMap<Document[], Map<string, Verbs>>()

function readVerbs(documents: Document[], further: string[]): Map<string, Verbs> {
  const keys = new Map<string, Set<string>>()
  for (const { article, tokens } of documents) {
    const known = keys.get(article.language) ?? new Set<string>(further)
    for (const token of tokens) known.add(token.key)
    keys.set(article.language, known)
  }
  return new Map(
    [...keys].flatMap(([language, words]) => {
      const data = languagePack(language)?.certainty
      if (!data) return []
      return [
        [
          language,
          data.verbs === 'lefff'
            ? frenchVerbs(data, words)
            : endingVerbs(stemmer(language), data.participles ?? {}),
        ] as const,
      ]
    }),
  )
}

/** Shorter beginnings are no root: `v` of «voir», `tu` of «tuer» and of «taire» would be one act. */
const leastRoot = 3

/** `sign` for «signer»; the whole verb where little would be left: `tuer`. */
export function frenchRoot(lemma: string): string {
  const whole = fold(lemma)
  const root = whole.replace(/(?:er|ir|re|oir)$/, '')
  return root.length < leastRoot ? whole : root
}

function frenchVerbs(data: CertaintyData, keys: Set<string>): Verbs {
  const forms = new Map<string, VerbForm[]>()
  const roots = new Set<string>()
  for (const [lemma, verb] of Object.entries(lefff())) {
    const root = frenchRoot(lemma)
    roots.add(root)
    for (const [tense, mood] of Object.entries(tenses) as [Tense, Mood][]) {
      const all = verb[tense] ?? []
      // News is told in the third person; participles and infinitives have no person.
      const persons = all.length === 6 ? [all[2], all[5]] : all
      for (const form of persons) {
        if (!form || !keys.has(form)) continue
        const list = forms.get(form)
        if (list) list.push({ root, mood })
        else forms.set(form, [{ root, mood }])
      }
    }
  }
  const endings = [...data.actEndings].sort((a, b) => b.length - a.length)
  const acts = new Map<string, string | null>()
  return {
    exact: true,
    read: key => forms.get(key) ?? [],
    actOf: key => memo(acts, key, noun => actIn(noun, endings, roots)),
  }
}

function actIn(noun: string, endings: string[], roots: ReadonlySet<string>): string | null {
  const word = fold(noun).replace(/s$/, '')
  const ending = endings.find(end => word.endsWith(end) && roots.has(word.slice(0, -end.length)))
  return ending && word.length - ending.length >= 4 ? word.slice(0, -ending.length) : null
}

/** Endings alone: `signed` may be past or participle; base forms are only known after a modal. */
function endingVerbs(stem: (word: string) => string, participles: Record<string, string>): Verbs {
  return {
    exact: false,
    read: key => {
      const root = stem(key)
      if (/[a-z]{2}ed$/.test(key)) {
        return [
          { root, mood: 'indicative' },
          { root, mood: 'participle' },
        ]
      }
      const verb = Object.hasOwn(participles, key) ? participles[key] : undefined
      if (verb !== undefined) {
        // «hit», «cut» are their own base form.
        const forms: VerbForm[] = [{ root: stem(verb), mood: 'participle' }]
        return verb === key ? [...forms, { root, mood: 'infinitive' }] : forms
      }
      return /^[a-z]{3,}$/.test(key) ? [{ root, mood: 'infinitive' }] : []
    },
    actOf: key => (/(?:ation|ition|ment|ing|ture|al)$/.test(key) ? stem(key) : null),
  }
}
