import { hasFinite, isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader } from './reader.js'

/** Words that no noun phrase holds. */
function breaksPhrase(reader: Reader, index: number): boolean {
  const { classes } = reader
  const key = keyAt(reader, index)
  return (
    !isWord(reader, index) ||
    reader.pieces[index]!.inverted ||
    classes.subordinators.has(key) ||
    classes.complementizers.has(key) ||
    reader.forms.beParticiples.has(key) ||
    isFiniteVerb(reader, index)
  )
}

/** Start of a short bracket that ends at `index`, as in «Société des journalistes (SDJ)»; -1 when there is none. */
function bracketBefore(reader: Reader, index: number): number {
  if (keyAt(reader, index) !== ')') return -1
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) if (keyAt(reader, i) === '(') return i
  return -1
}

function bracketAfter(reader: Reader, index: number): number {
  if (keyAt(reader, index) !== '(') return -1
  for (let i = index + 1; i <= index + 4; i++) if (keyAt(reader, i) === ')') return i
  return -1
}

/** «A et B» is one phrase when no verb stands between the start of the clause and the conjunction. */
function joinsPhrases(reader: Reader, index: number): boolean {
  let i = index - 1
  while (i >= 0 && isWord(reader, i) && !reader.classes.subordinators.has(keyAt(reader, i))) i--
  return index - 1 > i && !hasFinite(reader, i + 1, index - 1) && !isQuotation(reader, i)
}

/**
 * The noun phrase whose last word is at `end`, read backwards: «Le porte-parole du Conseil de sécurité | assure».
 * Null when the words before are an adjunct («Dans un communiqué |»).
 *
 * @param nearest stop at «par», «avec», «dans»: what «qui» stands for is the nearest noun («entendu par le maire, qui»)
 */
export function phraseEndingAt(reader: Reader, end: number, nearest = false): Range | null {
  const { classes } = reader
  let from = end + 1
  for (let i = end; i >= 0; i--) {
    const bracket = bracketBefore(reader, i)
    if (bracket >= 0) {
      i = bracket
      from = i
      continue
    }
    const key = keyAt(reader, i)
    if (['+', '&'].includes(key)) continue
    if (breaksPhrase(reader, i)) {
      // «has | opened up about her image»: what follows an auxiliary is no noun phrase.
      if (from === i + 1 && isAuxiliary(reader, i) && !opensNoun(reader, from)) return null
      break
    }
    // «Le Journal du dimanche» is a name.
    const named = keyAt(reader, i - 1) === 'du' && reader.pieces[i - 2]?.capital
    if (
      classes.timeWords.has(key) &&
      !named &&
      !(reader.pieces[i]!.capital && i > 0 && grammarHasLowerMonths(key))
    )
      break
    if (classes.adverbs.has(key) && !classes.determiners.has(key)) break
    if (classes.coordinators.has(key)) {
      if (!joinsPhrases(reader, i) || ['mais', 'car', 'or', 'but', 'puis', 'ni'].includes(key)) break
      continue
    }
    if (classes.nounPrepositions.has(key)) {
      from = i
      continue
    }
    if (classes.adjunctPrepositions.has(key)) {
      if (key === 'sans' && reader.pieces[i - 1]?.capital && reader.pieces[i + 1]?.capital) continue
      if (nearest && from <= end && !['à', 'au', 'aux', 'en', 'at'].includes(key)) break
      if (i === 0 || breaksPhrase(reader, i - 1)) return null
      continue
    }
    from = i
    const before = keyAt(reader, i - 1)
    const opensPhrase =
      classes.determiners.has(key) &&
      !classes.nounPrepositions.has(before) &&
      !classes.adjunctPrepositions.has(before) &&
      !classes.determiners.has(before) &&
      !classes.coordinators.has(before)
    if (opensPhrase && !(before === 'tous' || before === 'toutes')) break
  }
  return trimStart(reader, from, end)
}

function isAuxiliary({ forms, ...reader }: Reader, index: number): boolean {
  const key = reader.pieces[index]?.key ?? ''
  return forms.have.get(key) === 'finite' || forms.be.get(key) === 'finite'
}

function opensNoun(reader: Reader, index: number): boolean {
  return reader.classes.determiners.has(keyAt(reader, index)) || (reader.pieces[index]?.capital ?? false)
}

/** May and March are names too, but French months are printed small. */
function grammarHasLowerMonths(key: string): boolean {
  return key === 'may' || key === 'april'
}

function trimStart(reader: Reader, start: number, end: number): Range | null {
  const { classes } = reader
  let from = start
  while (from <= end) {
    const key = keyAt(reader, from)
    const adverb = classes.adverbs.has(key) && !classes.determiners.has(key)
    const partitive = ['de', "d'", 'of', 'for', 'at', 'from'].includes(key)
    if (!adverb && !classes.coordinators.has(key) && !partitive && !classes.timeWords.has(key)) break
    from++
  }
  if (from > end || (from === end && classes.determiners.has(keyAt(reader, from)))) return null
  return { from, to: end }
}

const mayBeInside = ['à', 'au', 'aux', 'en', 'sur', 'pour', 'contre', 'at', 'to', 'in']

/**
 * The noun phrase that starts at `start`: «| la ministre du Travail Jeanne Morel depuis Lyon».
 * Null when nothing there can be one.
 */
export function phraseStartingAt(reader: Reader, start: number): Range | null {
  const { classes, pieces } = reader
  const first = keyAt(reader, start)
  if (!isWord(reader, start) || classes.adjunctPrepositions.has(first) || classes.subordinators.has(first))
    return null
  if (classes.subjectPronouns.has(first) && !classes.determiners.has(first)) return { from: start, to: start }
  if (['ce', 'cette', 'ces'].includes(first) && /^derni/.test(keyAt(reader, start + 1)))
    return { from: start, to: start + 1 }
  let to = start - 1
  for (let i = start; i < pieces.length; i++) {
    const bracket = bracketAfter(reader, i)
    if (bracket >= 0) {
      i = bracket
      to = i
      continue
    }
    const key = keyAt(reader, i)
    if (['+', '&'].includes(key)) {
      to = i
      continue
    }
    if (breaksPhrase(reader, i)) break
    if (i > start && classes.timeWords.has(key) && !pieces[i]!.capital) break
    if (i > start && classes.timeWords.has(key) && reader.data.grammar.bareClauses) break
    if (i > start && classes.adverbs.has(key) && !classes.determiners.has(key)) break
    if (classes.coordinators.has(key)) {
      if (!continuesPhrase(reader, i)) break
      continue
    }
    if (i > start && classes.adjunctPrepositions.has(key)) {
      // «Médecins sans Frontières» is one name.
      if (key === 'sans' && pieces[i - 1]!.capital && pieces[i + 1]?.capital) continue
      if (!mayBeInside.includes(key) || !capitalFollows(reader, i) || pieces[i - 1]!.capital) break
      continue
    }
    if (classes.nounPrepositions.has(key)) {
      // «les Occidentaux | de fournir des armes»: an infinitive is what they say, not who they are.
      if (i > start && opensInfinitive(reader, i + 1)) break
      continue
    }
    if (classes.clitics.has(key) && !classes.determiners.has(key)) break
    if (reader.forms.reporting.get(key)?.some(one => one.shape === 'gerund')) break
    if (
      i > start &&
      classes.determiners.has(key) &&
      isNoun(reader, i - 1) &&
      !isNumbered(reader, i) &&
      !pieces[i]!.capital
    )
      break
    if (!classes.determiners.has(key) || isNumbered(reader, i)) to = i
  }
  return to < start ? null : { from: start, to: publisherEnd(reader, start, to) }
}

function opensInfinitive(reader: Reader, index: number): boolean {
  const { classes, forms, pieces } = reader
  let i = index
  while (classes.clitics.has(keyAt(reader, i)) && !classes.determiners.has(keyAt(reader, i))) i++
  return forms.infinitives.has(keyAt(reader, i)) && !pieces[i]!.capital
}

/** «le numéro un russe»: a number that belongs to its noun. */
function isNumbered(reader: Reader, index: number): boolean {
  return ['numéro', 'number'].includes(keyAt(reader, index - 1))
}

/** «un document publié ce mardi par le Kremlin»: who issued a document belongs to it. */
function publisherEnd(reader: Reader, start: number, to: number): number {
  const { classes } = reader
  const head = classes.determiners.has(keyAt(reader, start)) ? start + 1 : start
  if (!reader.data.documentNouns.includes(keyAt(reader, head)) || to === head) return to
  for (let i = to + 1; i <= to + 7; i++) {
    const key = keyAt(reader, i)
    if (key === 'par' || key === 'by') return phraseStartingAt(reader, i + 1)?.to ?? to
    const date = classes.timeWords.has(key) || classes.determiners.has(key) || /^[\d.()]+$/.test(key)
    if (!date) return to
  }
  return to
}

function isNoun(reader: Reader, index: number): boolean {
  const { classes } = reader
  const key = keyAt(reader, index)
  return (
    isWord(reader, index) &&
    !classes.determiners.has(key) &&
    !classes.nounPrepositions.has(key) &&
    !classes.adjunctPrepositions.has(key) &&
    !classes.coordinators.has(key)
  )
}

function capitalFollows(reader: Reader, index: number): boolean {
  const next = reader.pieces[index + 1]
  if (next === undefined) return false
  return (
    next.capital || (reader.classes.determiners.has(next.key) && (reader.pieces[index + 2]?.capital ?? false))
  )
}

/** «X et Y» goes on when a name or determiner follows and no verb of its own comes before the next punctuation. */
function continuesPhrase(reader: Reader, index: number): boolean {
  const { classes, pieces } = reader
  const key = keyAt(reader, index)
  if (!['et', 'ou', 'and', 'or'].includes(key)) return false
  const next = pieces[index + 1]
  if (next === undefined || !(next.capital || classes.determiners.has(next.key))) return false
  for (let i = index + 1; i < pieces.length; i++) {
    if (pieces[i]!.kind !== 'word') return true
    if (isFiniteVerb(reader, i)) return false
  }
  return true
}
