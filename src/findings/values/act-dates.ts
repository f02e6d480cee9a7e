import { wordIndex } from '../../facts/naming/word-index.js'
import { stemmer } from '../../facts/stem.js'
import { frenchRoot, verbsByLanguage } from '../../facts/verbs.js'
import type { LanguagePack } from '../../language/pack.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, DateValue, Document, Unit } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'
import { memo } from '../../text/memo.js'
import type { FindingInput } from '../finder.js'
import { areNear, type Day, dayReader, isSameDay } from './days.js'
import { indexByPlace, type PlaceIndex } from './index-by-place.js'
import { namesIn, SurroundingsReader } from './surroundings.js'

/** Two sentences that date one act on two days. */
export interface ActConflict {
  a: DateValue
  b: DateValue
}

/** Words of both sentences in common beside the act, and how many of them few sentences have. */
const enough = 2
const enoughRare = 1
/** A word in more sentences than this, and in more than this share of them, is not rare. */
const rare = { sentences: 6, share: 0.06 }
/** Acts in more dated sentences are what the whole event is about, or mean nothing. */
const mostDated = 60
/** Tokens between an act and the date that closes it: «mise en examen mercredi», «killed on Friday». */
const reach = 4
/** Tokens after a date that opens the sentence in which its acts are looked for. */
const openReach = 25

/** Tokens before an act in which a negation denies it. */
const negated = 5

interface DatedAct {
  /** With the act, where the date closes it: «mise en examen mercredi». */
  value: DateValue
  day: Day
  root: string
  /** The date stands right beside the act; else it only opens the sentence. */
  beside: boolean
  families: ReadonlySet<string>
  /** Capitalised words of the sentence, folded. */
  names: ReadonlySet<string>
}

/**
 * One act on two days: «a été mise en examen mercredi» and «mardi soir, … elle a été mise en examen». The date stands beside
 * the act in one sentence at least and opens the other at most; the sentences share words and, where both name people, a
 * name. Verbs of saying date the saying and are no acts, nor is what is planned, hedged or denied. An article that dates the act
 * on both days tells two acts.
 */
export function actConflicts(input: FindingInput): ActConflict[] {
  const words = wordIndex(input.documents)
  const reader = new SurroundingsReader(input.documents)
  const sentences = input.documents.reduce((sum, { units }) => sum + units.length, 0)
  const rarest = Math.max(rare.sentences, rare.share * sentences)
  const byRoot = new Map<string, DatedAct[]>()
  for (const act of datedActs(input)) byRoot.set(act.root, [...(byRoot.get(act.root) ?? []), act])
  const found = new Map<string, ActConflict>()
  for (const [root, acts] of byRoot) {
    if (acts.length > mostDated) continue
    for (const [at, x] of acts.entries())
      for (const y of acts.slice(at + 1)) {
        if (x.value.article === y.value.article || isSameDay(x.day, y.day) !== false) continue
        if (!areNear(x.day, y.day) || !(x.beside || y.beside) || !shareNames(x, y, reader)) continue
        const tells = (article: string, day: Day) =>
          acts.some(other => other.value.article === article && isSameDay(other.day, day) !== false)
        if (tells(y.value.article, x.day) || tells(x.value.article, y.day)) continue
        const shared = [...x.families].filter(family => y.families.has(family) && !root.startsWith(family))
        const few = shared.filter(family => words.frequency(family) <= rarest)
        if (shared.length < enough || few.length < enoughRare) continue
        found.set(`${x.value.id} ${y.value.id}`, { a: x.value, b: y.value })
      }
  }
  return [...found.values()]
}

/** One of the two sentences names nothing but what most articles name, or both name one thing. */
function shareNames(x: DatedAct, y: DatedAct, reader: SurroundingsReader): boolean {
  if ([...x.names].some(name => y.names.has(name))) return true
  return [x, y].some(({ names }) => [...names].every(name => reader.isNamedByMost(name)))
}

function datedActs(input: FindingInput): DatedAct[] {
  const words = wordIndex(input.documents)
  const read = dayReader(input.documents)
  const dates = indexByPlace(input.annotations.dates)
  const cues = indexByPlace(
    input.attribution.attributions.flatMap(({ article, cue }): ArticleSpan[] =>
      cue ? [{ article, ...cue }] : [],
    ),
  )
  const actsOf = actReader(input.documents, cues)
  return input.documents.flatMap(document =>
    document.units.flatMap(unit => {
      const { article, tokens } = document
      const span = { article: article.id, start: unit.start, end: unit.end }
      const values = dates.within(span.article, span)
      const days = values.map(read)
      if (days.every(day => day === null)) return []
      const acts = actsOf(document, unit)
      if (acts.length === 0) return []
      const families = new Set(words.families(span).filter(family => !/^\d/u.test(family)))
      const names = new Set(namesIn(article.text.slice(unit.start + 1, unit.end)))
      const breaks = languagePack(article.language)?.certainty?.breaks ?? []
      return values.flatMap((value, at): DatedAct[] => {
        const day = days[at]
        if (!day) return []
        const first = firstFrom(tokens, value.start)
        const after = firstFrom(tokens, value.end)
        const next = values[at + 1]?.start ?? unit.end
        return acts.flatMap(({ root, place }): DatedAct[] => {
          const between = tokens.slice(Math.min(place + 1, after), Math.max(first, place))
          const plain = between.every(({ kind, key }) => kind !== 'punctuation' && !breaks.includes(key))
          const closes = place < first && first - place - 1 <= reach && plain
          const leads = place === after && first - unit.firstToken > 1
          const opens =
            first - unit.firstToken <= 1 &&
            place > after &&
            place - after <= openReach &&
            tokens[place]!.start < next &&
            !tokens.slice(after, place).some(({ key }) => breaks.includes(key))
          if (!closes && !leads && !opens) return []
          // Of two acts before a date the nearer one is dated.
          if (closes && acts.some(other => other.place > place && other.place < first)) return []
          const shown = closes ? { ...value, start: tokens[place]!.start } : value
          return [{ value: shown, day, root, beside: !opens, families, names }]
        })
      })
    }),
  )
}

interface Act {
  root: string
  /** Index of its token. */
  place: number
}

/** Acts that a sentence states: participles and nouns of acts; none where it looks ahead or denies. */
function actReader(
  documents: Document[],
  cues: PlaceIndex<ArticleSpan>,
): (document: Document, unit: Unit) => Act[] {
  const verbs = verbsByLanguage(documents)
  const sayings = new Map<string, ReadonlySet<string>>()
  return ({ article, tokens }, unit) => {
    const pack = languagePack(article.language)
    const forms = verbs.get(article.language)
    if (!pack?.certainty || !forms) return []
    const own = tokens.slice(unit.firstToken, unit.lastToken)
    const ahead = new Set([...pack.dates.futureCues, ...Object.values(pack.certainty.modals).flat()])
    if (own.some(({ key }) => ahead.has(key))) return []
    const denied = (index: number) =>
      own.slice(Math.max(0, index - negated), index).some(({ key }) => pack.lexicon.negations.includes(key))
    const cued = cues.within(article.id, unit)
    const saying = memo(sayings, article.language, code => sayingRoots(pack, stemmer(code)))
    return own.flatMap((token, index): Act[] => {
      if (token.kind !== 'word' || token.key.length < 4 || pack.certainty!.auxiliaries.includes(token.key))
        return []
      if (denied(index) || cued.some(cue => cue.start <= token.start && token.end <= cue.end)) return []
      const told = forms
        .read(token.key)
        .find(({ mood }) => mood === 'participle' || (mood === 'indicative' && !forms.exact))
      const root = told?.root ?? forms.actOf(token.key)
      return root === null || root.length < 3 || saying.has(root)
        ? []
        : [{ root, place: unit.firstToken + index }]
    })
  }
}

/** Roots of the verbs of saying as both readers of verb forms make them: French by the lemma's ending, English by stem. */
function sayingRoots({ attribution, certainty }: LanguagePack, stem: (word: string) => string): Set<string> {
  const { clause, comment, ask } = attribution.verbs
  return new Set(
    [...clause, ...comment, ...ask].map(lemma =>
      certainty?.verbs === 'lefff' ? frenchRoot(lemma) : stem(lemma),
    ),
  )
}
