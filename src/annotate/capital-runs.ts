import { nameKey } from './fold.js'
import type { Gazetteer } from './gazetteer.js'
import type { KnownHit } from './known-names.js'
import type { OfficeHit } from './offices.js'
import type { Sentence, Word } from './reading.js'

/** A run of capitalised words that may be a name; `last` is exclusive. */
export interface Run {
  first: number
  last: number
}

/** What the event tells about words: which occur in lower case, which have a capital inside a sentence. */
export interface Vocabulary {
  lower: ReadonlySet<string>
  capital: ReadonlySet<string>
}

/** Collects how words are printed inside sentences, over all articles. */
export function readVocabulary(sentences: Sentence[]): Vocabulary {
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const { words, shouting } of sentences) {
    if (shouting) continue
    for (const word of words) {
      if (word.kind !== 'word') continue
      if (!word.capital) lower.add(word.fold)
      else if (!word.initial) capital.add(word.fold)
    }
  }
  return { lower, capital }
}

/**
 * Runs of capitalised words outside known names, joined by particles («Dominique de Villepin», «Mohammed ben Salmane») and
 * initials («John F. Kennedy»). A capital that only opens the sentence starts no run.
 */
export function findRuns(
  { words, shouting }: Sentence,
  known: KnownHit[],
  offices: OfficeHit[],
  gazetteer: Gazetteer,
  vocabulary: Vocabulary,
): Run[] {
  if (shouting) return []
  const taken = new Uint8Array(words.length)
  for (const hit of known) taken.fill(1, hit.first, hit.last)
  for (const hit of offices) taken.fill(1, hit.first, hit.last)
  const runs: Run[] = []
  for (let first = 0; first < words.length; first++) {
    if (taken[first] || !startsName(words, first, gazetteer, vocabulary)) continue
    const last = extend(words, first, taken, gazetteer)
    runs.push({ first, last })
    first = last - 1
  }
  return runs
}

function isNameWord(word: Word | undefined, { sets }: Gazetteer): boolean {
  return (
    word?.capital === true &&
    !/['’]$/u.test(word.text) &&
    !sets.notEntities.has(word.fold) &&
    !sets.honorifics.has(word.fold)
  )
}

function startsName(words: Word[], at: number, gazetteer: Gazetteer, vocabulary: Vocabulary): boolean {
  const word = words[at]!
  if (!isNameWord(word, gazetteer)) return false
  const { sets } = gazetteer
  const followed = isFollowed(words, at, gazetteer)
  // «New York», «Le Pen»: inside a sentence a capital opener belongs to the name.
  if (sets.openers.has(word.fold) && (word.initial || !followed)) return false
  // «Naturally Scott Boras», «GM Theo Epstein», «PDG Carlos Ghosn»: the name starts at the given name.
  const given = sets.givenNames.has(words[at + 1]?.fold ?? '') && isNameWord(words[at + 2], gazetteer)
  if (followed && given && (word.initial || word.upper) && !sets.givenNames.has(word.fold)) return false
  if (!word.initial) return true
  if (followed && sets.givenNames.has(word.fold)) return true
  if (vocabulary.lower.has(word.fold)) return false
  return followed || word.upper || vocabulary.capital.has(word.fold)
}

/** Another name word follows, for a given name also after a particle: «Dominique de Villepin». */
function isFollowed(words: Word[], at: number, gazetteer: Gazetteer): boolean {
  const { sets } = gazetteer
  const [word, next, after] = [words[at]!, words[at + 1], words[at + 2]]
  if (!next || next.start - word.end > 1) return false
  if (isNameWord(next, gazetteer)) return !sets.openers.has(next.fold)
  return sets.givenNames.has(word.fold) && sets.particles.has(next.fold) && isNameWord(after, gazetteer)
}

/** Goes on over capitals, single initials with a point, and particles that a capital follows. */
function extend(words: Word[], first: number, taken: Uint8Array, gazetteer: Gazetteer): number {
  let last = first + 1
  while (last < words.length && !taken[last]) {
    const word = words[last]!
    const gap = word.start - words[last - 1]!.end
    if (gap > 1) break
    if (isNameWord(word, gazetteer) && !(word.initial && !words[last - 1]!.capital)) last++
    else if (
      word.text === '.' &&
      words[last - 1]!.text.length === 1 &&
      isNameWord(words[last + 1], gazetteer)
    )
      last++
    else if (joins(words, first, last, taken, gazetteer)) last++
    else break
  }
  while (last > first + 1 && !words[last - 1]!.capital) last--
  return last
}

/**
 * «de» joins only after a given name («Dominique de Villepin»), so that «Renault de Flins» stays apart; «d'» also after the
 * surname («Valéry Giscard d'Estaing»), where a place or body takes a comma or «de»; «ben» always.
 */
function joins(words: Word[], first: number, at: number, taken: Uint8Array, gazetteer: Gazetteer): boolean {
  const { sets } = gazetteer
  const word = words[at]!
  if (word.capital || !sets.particles.has(word.fold)) return false
  const next = words[at + 1]
  const beyond = next && !next.capital && sets.particles.has(next.fold) ? words[at + 2] : next
  if (!isNameWord(beyond, gazetteer) || taken[words.indexOf(beyond!, at)]) return false
  if (sets.weakParticles.has(word.fold))
    return (
      sets.givenNames.has(words[first]!.fold) && at - first <= (word.fold === "d'" ? 2 : 1) && !beyond!.upper
    )
  return true
}

/** Key of the words of a run. */
export function keyOf(words: Word[], run: Run): string {
  return nameKey(
    words
      .slice(run.first, run.last)
      .map(word => word.text)
      .join(' '),
  )
}
