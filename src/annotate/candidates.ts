import { type Acronym, findAcronyms } from './acronyms.js'
import { extendBody } from './bodies.js'
import { findRuns, keyOf, type Run, readVocabulary } from './capital-runs.js'
import { type Description, findDescriptions } from './descriptions.js'
import { type Gazetteer, gazetteer } from './gazetteer.js'
import { findKnown, type KnownHit } from './known-names.js'
import { findOffices } from './offices.js'
import type { Sentence, Word } from './reading.js'

/** A sentence with everything in it that may name or describe an entity. */
export interface Reading {
  sentence: Sentence
  gazetteer: Gazetteer
  known: KnownHit[]
  runs: Run[]
  descriptions: Description[]
  /** Names that their acronym follows in brackets; their runs are among `runs`. */
  acronyms: Acronym[]
}

/** One occurrence of a run of capitals, with what stands around it. */
export interface Candidate {
  reading: Reading
  run: Run
  key: string
  words: string[]
  honorific: 'male' | 'female' | 'any' | null
  /** Described by an office that only persons hold. */
  described: Description | null
  article: boolean
  locative: boolean
  thing: boolean
  medium: boolean
}

/** Reads names and descriptions of all sentences whose language has a pack. */
export function readNames(sentences: Sentence[]): Reading[] {
  const vocabulary = readVocabulary(sentences)
  const surnames = surnamesByArticle(sentences)
  return sentences.flatMap(sentence => {
    const names = gazetteer(sentence.language)
    if (!names) return []
    const own = surnames.get(sentence.article)
    const known = findKnown(sentence, names).filter(hit => !isSurname(sentence.words, hit, own, names))
    const offices = findOffices(sentence, known, names)
    const found = findRuns(sentence, known, offices, names, vocabulary)
    const split = found.flatMap(run => splitAtGivenName(sentence.words, run, names))
    const acronyms = sentence.shouting ? [] : findAcronyms(sentence.words, names)
    const whole = acronyms.map(({ run }) => run)
    const runs = withoutOverlap(
      withWhole(
        whole,
        split.map(run => extendBody(sentence.words, run, known, names)),
      ),
    )
    const descriptions = findDescriptions(sentence, known, runs, offices, names)
    return [{ sentence, gazetteer: names, known, runs, descriptions, acronyms }]
  })
}

/** Last words of names that start with a given name, by article: «Hollande» after «François Hollande». */
function surnamesByArticle(sentences: Sentence[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { article, language, words } of sentences) {
    const names = gazetteer(language)
    if (!names) continue
    for (let at = 0; at + 1 < words.length; at++) {
      if (!words[at]!.capital || !words[at + 1]!.capital || !names.sets.givenNames.has(words[at]!.fold))
        continue
      const own = found.get(article) ?? new Set<string>()
      found.set(article, own.add(words[at + 1]!.fold))
    }
  }
  return found
}

/** A country's or city's name that is a surname in this article and has neither article nor «à» before it. */
function isSurname(words: Word[], hit: KnownHit, own: Set<string> | undefined, { sets }: Gazetteer): boolean {
  const word = words[hit.first]!
  if (hit.last !== hit.first + 1 || hit.known.type !== 'country' || hit.known.form === 'demonym') return false
  const before = words[hit.first - 1]?.key ?? ''
  return own?.has(word.fold) === true && !sets.determiners.has(before) && !sets.locatives.has(before)
}

/** The runs with the whole names in place of those that they touch. */
function withWhole(whole: Run[], runs: Run[]): Run[] {
  if (whole.length === 0) return runs
  const apart = runs.filter(run => !whole.some(one => run.first < one.last && one.first < run.last))
  return [...apart, ...whole].sort((a, b) => a.first - b.first)
}

/** A body's whole name may take in the run after it: «Ligue des droits de l'Homme». */
function withoutOverlap(runs: Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) if (run.first >= (kept.at(-1)?.last ?? 0)) kept.push(run)
  return kept
}

/** «le patron de Renault Carlos Ghosn», «de l'Économie Anne Petit»: a given name in the middle starts a name of its own. */
function splitAtGivenName(words: Word[], run: Run, { sets }: Gazetteer): Run[] {
  const before = words[run.first - 1]
  const linked = before && (sets.links.has(before.key) || sets.determiners.has(before.key))
  if (!linked || sets.givenNames.has(words[run.first]!.fold)) return [run]
  for (let at = run.first + 1; at < run.last - 1; at++)
    if (sets.givenNames.has(words[at]!.fold))
      return [
        { first: run.first, last: at },
        { first: at, last: run.last },
      ]
  return [run]
}

/** All runs as candidates with their surroundings. */
export function readCandidates(readings: Reading[]): Candidate[] {
  return readings.flatMap(reading => reading.runs.map(run => candidate(reading, run)))
}

function candidate(reading: Reading, run: Run): Candidate {
  const { sentence, gazetteer, descriptions } = reading
  const { words } = sentence
  const before = words[run.first - 1]
  const described = descriptions.find(description => description.name?.first === run.first) ?? null
  const { sets } = gazetteer
  const key = keyOf(words, run)
  return {
    reading,
    run,
    key,
    words: key.split(' '),
    honorific: honorificBefore(words, run.first, gazetteer),
    described: described && personal(described, run, words, gazetteer) ? described : null,
    article: before !== undefined && (sets.determiners.has(before.key) || sets.contracted.has(before.key)),
    locative: before !== undefined && sets.locatives.has(before.key),
    thing: before !== undefined && namesThing(words, run.first, gazetteer),
    medium: before !== undefined && sets.mediaNouns.has(before.fold),
  }
}

/** An office that firms hold too («leader», «numéro un») tells nothing after a comma. */
function personal(description: Description, run: Run, words: Word[], { sets }: Gazetteer): boolean {
  const direct = run.first >= description.last && words[description.last]?.text !== ','
  const noun = words.slice(description.nounFirst, description.nounLast).map(word => word.fold)
  const weak = sets.weakOffices.has(noun.join(' '))
  if (run.last - run.first === 1 && sets.officeAdjectives.has(words[run.first]!.fold)) return false
  if (direct) return !weak || description.definite
  return !weak && description.office.family?.code !== 'leader' && run.last - run.first > 1
}

function honorificBefore(words: Word[], at: number, { pack, sets }: Gazetteer): Candidate['honorific'] {
  const point = words[at - 1]?.text === '.'
  const word = words[point ? at - 2 : at - 1]
  if (!word?.capital || !sets.honorifics.has(word.fold)) return null
  const printed = word.text + (point ? '.' : '')
  const { male, female } = pack.names.honorificGender
  if (male.includes(printed) || male.includes(word.text)) return 'male'
  return female.includes(printed) || female.includes(word.text) ? 'female' : 'any'
}

/** «la rue Victor Hugo», «la loi Pécresse», «l'affaire Bettencourt»: the name of a thing. */
function namesThing(words: Word[], at: number, { sets }: Gazetteer): boolean {
  const before = words[at - 1]!
  return sets.namedThings.has(before.fold)
}
