import type { AttributionData, GrammarData } from '../language/pack/attribution.js'
import type { VerbForms } from './forms.js'
import type { Piece } from './tokens.js'

/** An inclusive range of pieces of one frame. */
export interface Range {
  from: number
  to: number
}

/** The closed classes of one language as sets, built once per pack. */
export interface Classes {
  determiners: Set<string>
  subjectPronouns: Set<string>
  clitics: Set<string>
  reflexives: Set<string>
  complementizers: Set<string>
  relatives: Set<string>
  coordinators: Set<string>
  subordinators: Set<string>
  nounPrepositions: Set<string>
  adjunctPrepositions: Set<string>
  adverbs: Set<string>
  adverbEnding: RegExp
  /** Cut into pieces. */
  adverbPhrases: string[][]
  timeWords: Set<string>
  nounForms: Set<string>
  sourceNouns: Set<string>
}

const cache = new WeakMap<AttributionData, Classes>()

export function classesOf(data: AttributionData): Classes {
  const known = cache.get(data)
  if (known !== undefined) return known
  const g: GrammarData = data.grammar
  const classes: Classes = {
    determiners: new Set(g.determiners),
    subjectPronouns: new Set(g.subjectPronouns),
    clitics: new Set(g.clitics),
    reflexives: new Set(g.reflexives),
    complementizers: new Set(g.complementizers),
    relatives: new Set(g.relatives),
    coordinators: new Set(g.coordinators),
    subordinators: new Set(g.subordinators),
    nounPrepositions: new Set(g.nounPrepositions),
    adjunctPrepositions: new Set(g.adjunctPrepositions),
    adverbs: new Set(g.adverbs),
    adverbEnding: new RegExp(`(?:${g.adverbEndings.join('|')})$`),
    adverbPhrases: g.adverbPhrases.map(phrase => phrase.replace(/'/g, "' ").split(' ').filter(Boolean)),
    timeWords: new Set(g.timeWords),
    nounForms: new Set(g.nounForms),
    sourceNouns: new Set(data.sourceNouns),
  }
  cache.set(data, classes)
  return classes
}

/** Everything a rule needs to read one frame. */
export interface Reader {
  pieces: Piece[]
  data: AttributionData
  classes: Classes
  forms: VerbForms
}

export function keyAt({ pieces }: Reader, index: number): string {
  return pieces[index]?.key ?? ''
}

export function isWord({ pieces }: Reader, index: number): boolean {
  return pieces[index]?.kind === 'word'
}

export function isQuotation({ pieces }: Reader, index: number): boolean {
  return pieces[index]?.kind === 'quotation'
}

/** An article or the like before a noun; «le» may be a pronoun, and «certains» the subject itself. */
export function determines(reader: Reader, index: number): boolean {
  const { clitics, determiners, subjectPronouns } = reader.classes
  const key = keyAt(reader, index)
  return determiners.has(key) && !clitics.has(key) && !subjectPronouns.has(key)
}

/** A finite verb, as far as forms and the word before tell: «la porte» is none, «il porte» is. */
export function isFiniteVerb(reader: Reader, index: number): boolean {
  const { classes, forms } = reader
  const key = keyAt(reader, index)
  const before = keyAt(reader, index - 1)
  if (!isWord(reader, index)) return false
  const piece = reader.pieces[index]!
  // Names such as «Sera» or «Dit» inside a sentence.
  if (piece.capital && index > 0) return false
  if (key.endsWith("n't")) return true
  const known = forms.finite.has(key) || forms.have.get(key) === 'finite' || forms.be.get(key) === 'finite'
  const reporting = forms.reporting
    .get(key)
    ?.some(one => one.shape === 'finite' || one.shape === 'conditional')
  if (!known && !reporting) {
    if (reader.data.grammar.bareClauses) return /[^e]ed$/.test(key) && isPast(reader, index)
    return forms.present.has(key) && isGoverning(reader, index)
  }
  if (determines(reader, index - 1)) return false
  if (classes.clitics.has(before) && classes.determiners.has(before) && classes.nounForms.has(key))
    return false
  if (classes.nounPrepositions.has(before) || classes.adjunctPrepositions.has(before)) return false
  if (reporting && !known && classes.nounForms.has(key)) return isVerbalNounForm(reader, index)
  return true
}

/** A word that can be, or end, a subject: no preposition, determiner, conjunction or punctuation. */
function endsSubject(reader: Reader, index: number): boolean {
  const { classes } = reader
  const key = keyAt(reader, index)
  if (!isWord(reader, index)) return false
  return (
    classes.relatives.has(key) ||
    ['ne', "n'"].includes(key) ||
    !(
      classes.determiners.has(key) ||
      classes.nounPrepositions.has(key) ||
      classes.adjunctPrepositions.has(key) ||
      classes.coordinators.has(key) ||
      classes.subordinators.has(key)
    )
  )
}

/** «opened up», «checked herself»: after what can be a subject and before what a verb governs; never «the retired officer». */
function isPast(reader: Reader, index: number): boolean {
  const { classes, forms } = reader
  const before = keyAt(reader, index - 1)
  const after = keyAt(reader, index + 1)
  if (!endsSubject(reader, index - 1) || forms.have.has(before) || forms.be.has(before)) return false
  return (
    classes.determiners.has(after) ||
    (classes.adjunctPrepositions.has(after) && after !== 'by') ||
    classes.subjectPronouns.has(after) ||
    /(?:self|selves)$/.test(after) ||
    ['up', 'out', 'off', 'down', 'in', 'at', 'from', 'with', 'for'].includes(after)
  )
}

/** A present tense between a subject and its object: «accord | engendrera | une perte», «accords | portent | sur la». */
function isGoverning(reader: Reader, index: number): boolean {
  const { classes, pieces } = reader
  // «attend toujours la réponse»
  const next = skipAdverbs(reader, index + 1)
  const after = keyAt(reader, next)
  if (pieces[index]!.capital || !endsSubject(reader, index - 1)) return false
  if (classes.nounForms.has(keyAt(reader, index)) || classes.timeWords.has(keyAt(reader, index))) return false
  return (
    (classes.determiners.has(after) && !classes.nounPrepositions.has(after)) ||
    (classes.adjunctPrepositions.has(after) && /ent$/.test(keyAt(reader, index))) ||
    classes.complementizers.has(after) ||
    // «essaie de clarifier», «cherche à convaincre»
    (['de', "d'", 'à'].includes(after) && reader.forms.infinitives.has(keyAt(reader, next + 1)))
  )
}

/** «Le roi demande la…» is a verb, «sa première demande» a noun: what stands on both sides decides. */
export function isVerbalNounForm(reader: Reader, index: number): boolean {
  const { classes, pieces } = reader
  const before = keyAt(reader, index - 1)
  const after = keyAt(reader, index + 1)
  if (classes.determiners.has(before) || classes.nounPrepositions.has(before)) return false
  // «the mayor's claim»
  if (reader.data.grammar.bareClauses && before.endsWith("'s")) return false
  if (classes.subjectPronouns.has(before) || classes.clitics.has(before) || classes.relatives.has(before))
    return true
  if (pieces[index + 1]?.inverted) return true
  // «"…," TMZ reports.»
  const ends = ['', '.', ','].includes(after) && !isQuotation(reader, index + 1)
  if (reader.data.grammar.bareClauses && ends && pieces[index - 1]?.capital && isQuotation(reader, index - 2))
    return true
  const next = pieces[index + 1]
  return (
    classes.complementizers.has(after) ||
    next?.kind === 'quotation' ||
    after === ':' ||
    (before !== '' && before !== ',' && opensObject(reader, index + 1))
  )
}

/** «parle d'"une honte"», «parle de l'"avenir"»; but «relève de la "honte"». */
function speaksOf(reader: Reader, of: number): boolean {
  const { clause, quote } = reader.data.verbs
  const lemmas = reader.forms.reporting.get(keyAt(reader, of - 1)) ?? []
  const speaks = lemmas.some(({ lemma }) => quote.includes(lemma) && !clause.includes(lemma))
  const after = reader.classes.determiners.has(keyAt(reader, of + 1)) ? of + 2 : of + 1
  return speaks && !reader.data.grammar.bareClauses && isQuotation(reader, after)
}

/** «demande la démission», «demande à l'Etat», «demande de partir»; but «critique du pape». */
function opensObject(reader: Reader, index: number): boolean {
  const { classes, forms } = reader
  const key = keyAt(reader, index)
  if (key === 'à') return true
  // «dit vouloir partir», «dit en être à son premier essai»
  if (forms.infinitives.has(key)) return true
  if (classes.clitics.has(key) && forms.infinitives.has(keyAt(reader, index + 1))) return true
  if (classes.nounPrepositions.has(key))
    return forms.infinitives.has(keyAt(reader, index + 1)) || speaksOf(reader, index)
  return classes.determiners.has(key)
}

/** True when a finite verb stands in the range. */
export function hasFinite(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isFiniteVerb(reader, i)) return true
  return false
}

/** How many pieces the adverbial phrase takes that starts, or ends, at a place: «par conséquent»; 0 for none. */
export function adverbPhraseAt(reader: Reader, index: number, side: 'start' | 'end'): number {
  const fits = (keys: string[]) => {
    const from = side === 'start' ? index : index - keys.length + 1
    return keys.every((key, offset) => keyAt(reader, from + offset) === key)
  }
  return reader.classes.adverbPhrases.find(fits)?.length ?? 0
}

/** A listed adverb, or one by its ending: «a apparemment dit». */
export function isAdverb({ classes, pieces }: Reader, index: number): boolean {
  const piece = pieces[index]
  if (piece === undefined || piece.kind !== 'word') return false
  return classes.adverbs.has(piece.key) || (!piece.capital && classes.adverbEnding.test(piece.key))
}

/** Index of the first piece from `index` on that is no adverb or time word, with the figures of dates skipped too. */
export function skipAdverbs(reader: Reader, index: number): number {
  const { classes, pieces } = reader
  let i = index
  while (i < pieces.length) {
    const key = keyAt(reader, i)
    const timeAfter = classes.timeWords.has(keyAt(reader, i + 1))
    const isTime =
      classes.timeWords.has(key) ||
      (['ce', 'cet', 'cette', 'le', 'on', 'this', 'last', 'en'].includes(key) && timeAfter) ||
      (isFigure(key) && (timeAfter || classes.timeWords.has(keyAt(reader, i - 1)))) ||
      isDated(reader, i)
    // «d'ailleurs», «d'abord» are two pieces.
    const split = key === "d'" && ['ailleurs', 'abord', 'emblée', 'autant'].includes(keyAt(reader, i + 1))
    const phrase = adverbPhraseAt(reader, i, 'start')
    if (phrase === 0 && !isTime && !split && !isAdverb(reader, i)) break
    i += phrase || (split ? 2 : 1)
  }
  return i
}

const isFigure = (key: string) => /^\d{1,4}$|^1er$/.test(key)

const nextOrLast = /^(?:derni(?:er|ère)|prochaine?|suivante?|précédente?)$/

/** A piece of «le 17 octobre», «la semaine dernière», «l'an dernier». */
function isDated(reader: Reader, i: number): boolean {
  const { timeWords } = reader.classes
  const [before, key, after, second] = [-1, 0, 1, 2].map(offset => keyAt(reader, i + offset)) as string[]
  if (key === 'le' && isFigure(after!) && timeWords.has(second!)) return true
  if (['la', 'le', "l'"].includes(key!)) return isUnit(reader, after!) && nextOrLast.test(second!)
  return (key === 'an' && nextOrLast.test(after!)) || (nextOrLast.test(key!) && isUnit(reader, before!))
}

function isUnit({ classes }: Reader, key: string): boolean {
  return classes.timeWords.has(key) || key === 'an'
}
