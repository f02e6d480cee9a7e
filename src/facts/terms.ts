import type { Attribution, Entity, EntityKind, Span } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'
import { FixedPhrases } from '../text/fixed-phrases.js'
import { memo } from '../text/memo.js'
import type { Corpus, FactUnit } from './corpus.js'
import { type NameSpan, namesByUnit, unitAt } from './names.js'
import { type Phrase, phraseReader } from './phrases.js'
import { verbsByLanguage } from './verbs.js'

/** A noun phrase or name with every place where it occurs, whatever its inflection or spelling. */
export interface Term {
  key: string
  stems: string[]
  /** Unit id → where it stands, first occurrence in that unit. */
  units: Map<number, Span>
  articles: Set<string>
  /** The most frequent printed form. */
  surface: string
  /** Kind of the entity that it names; null for a phrase. */
  name: EntityKind | null
  /** Holds a capital inside the sentence. */
  proper: boolean
  /** Only ever inside quotation marks: what is said, not what it is about. */
  quoted: boolean
}

/** Between two content words of one phrase at most «de la», «of the». */
const maxGap = 3
const longestTerm = 4

interface Surface {
  forms: Map<string, number>
  proper: boolean
  quoted: boolean
}

/** All candidate labels: phrases are read once, then looked up in every sentence; names come with all spellings. */
export function collectTerms(
  corpus: Corpus,
  entities: Entity[],
  attributions: Attribution[],
): Map<string, Term> {
  const names = namesByUnit(corpus, entities)
  const surfaces = readSurfaces(corpus, names, quotedUnits(corpus, attributions))
  const starts = phraseTree(surfaces)
  const terms = new Map<string, Term>()
  for (const unit of corpus.units) {
    for (const { key, start, end } of occurrences(unit, starts)) {
      const { forms, proper, quoted } = surfaces.get(key)!
      place(terms, unit, { start, end }, key, () => ({ surface: best(forms), name: null, proper, quoted }))
    }
  }
  addNames(corpus, names, terms)
  return terms
}

/** Phrases by their stems, one after the other. */
interface Branch {
  /** The phrase that ends here. */
  key: string | null
  next: Map<string, Branch>
}

function phraseTree(surfaces: Map<string, Surface>): Branch {
  const root: Branch = { key: null, next: new Map() }
  for (const key of surfaces.keys()) {
    let branch = root
    for (const stem of key.split(' '))
      branch = memo(branch.next, stem, (): Branch => ({ key: null, next: new Map() }))
    branch.key = key
  }
  return root
}

function place(
  terms: Map<string, Term>,
  unit: FactUnit,
  { start, end }: Span,
  key: string,
  head: () => Pick<Term, 'surface' | 'name' | 'proper' | 'quoted'>,
): void {
  const term = memo(terms, key, () => ({
    key,
    stems: key.split(' '),
    units: new Map(),
    articles: new Set(),
    ...head(),
  }))
  if (!term.units.has(unit.id)) term.units.set(unit.id, { start, end })
  term.articles.add(unit.article)
}

/** An entity is one term under its canonical name, wherever any of its names stands. */
function addNames(corpus: Corpus, names: Map<number, NameSpan[]>, terms: Map<string, Term>): void {
  for (const [id, spans] of [...names].sort(([a], [b]) => a - b)) {
    const unit = corpus.units[id]!
    const stem = corpus.stem(corpus.documents[unit.document]!.article.language)
    for (const { entity, start, end } of spans) {
      const stems = entity.name
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => word.length > 1)
        .map(stem)
      if (stems.length === 0) continue
      const key = stems.join(' ')
      const known = terms.get(key)
      if (known && !known.name)
        Object.assign(known, { name: entity.kind, proper: true, quoted: false, surface: entity.name })
      place(terms, unit, { start, end }, key, () => ({
        surface: entity.name,
        name: entity.kind,
        proper: true,
        quoted: false,
      }))
    }
  }
}

type Quoted = (unit: FactUnit, phrase: Phrase) => boolean

function quotedUnits(corpus: Corpus, attributions: Attribution[]): Quoted {
  const index = new Map(corpus.documents.map(({ article }, position) => [article.id, position]))
  const byUnit = new Map<number, Span[]>()
  for (const { article, content, type } of attributions) {
    const position = index.get(article)
    if (position === undefined || type === 'indirect') continue
    const unit = unitAt(corpus, position, { start: content.start, end: content.start })
    if (unit !== null) byUnit.set(unit, [...(byUnit.get(unit) ?? []), content])
  }
  return (unit, phrase) =>
    (byUnit.get(unit.id) ?? []).some(span => span.start <= phrase.start && phrase.end <= span.end)
}

function readSurfaces(corpus: Corpus, names: Map<number, NameSpan[]>, quoted: Quoted): Map<string, Surface> {
  const surfaces = new Map<string, Surface>()
  const verbs = verbsByLanguage(corpus.documents)
  corpus.byArticle.forEach((units, index) => {
    const document = corpus.documents[index]!
    const known = verbs.get(document.article.language)
    const fixed = FixedPhrases.of(document)
    // Endings alone would take every English noun for a verb.
    const read = phraseReader(document, known?.exact ? known : null)
    for (const unit of units) {
      const named = names.get(unit.id) ?? []
      for (const phrase of read(unit)) {
        if (cutsNames(phrase, named, name => !follows(unit, name))) continue
        const [first, end] = [phrase.start, phrase.end].map(place => firstFrom(document.tokens, place))
        if (fixed.cut(first!, end! - 1)) continue
        const key = phrase.stems.join(' ')
        const text = document.article.text.slice(phrase.start, phrase.end)
        const surface = surfaces.get(key) ?? { forms: new Map(), proper: false, quoted: true }
        surface.forms.set(text, (surface.forms.get(text) ?? 0) + 1)
        surface.proper ||= phrase.proper
        surface.quoted &&= quoted(unit, phrase)
        surfaces.set(key, surface)
      }
    }
  })
  return surfaces
}

/** «conseiller diplomatique de Vladimir» and «Kremlin Dmitri Peskov» cut a name or run two together. */
function cutsNames(phrase: Phrase, names: NameSpan[], linked: (name: NameSpan) => boolean): boolean {
  const touched = names.filter(name => name.start < phrase.end && phrase.start < name.end)
  const outer = touched.filter(name => !touched.some(other => other !== name && holds(other, name)))
  // A name inside is linked («soutien de Lyon») or leads («Europe centrale»): «française Jeanne Morel» is neither.
  return (
    outer.length > 1 ||
    outer.some(
      name => !holds(phrase, name) || (name.start > phrase.start && !linked(name)) || same(phrase, name),
    )
  )
}

/** The word before the name is a content word that touches it. */
function follows(unit: FactUnit, name: NameSpan): boolean {
  return unit.words.findLast(word => word.end <= name.start)?.content ?? false
}

/** The name itself is a term already, under the entity's one key. */
function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer !== inner
}

/** Most frequent form; of equals the one that is not in capitals, then the shorter, then by code units. */
function best(forms: Map<string, number>): string {
  const shout = (form: string) => (form.length > 5 && form === form.toUpperCase() ? 1 : 0)
  return [...forms].sort(
    ([a, n], [b, m]) => shout(a) - shout(b) || m - n || a.length - b.length || (a < b ? -1 : 1),
  )[0]![0]
}

/** Every run of one to four content stems of a sentence that is a phrase, stop words between them allowed. */
function occurrences({ words }: FactUnit, starts: Branch): (Span & { key: string })[] {
  const content = words.filter(word => word.content)
  const found: (Span & { key: string })[] = []
  for (let first = 0; first < content.length; first++) {
    let branch: Branch | undefined = starts
    for (let last = first; last < Math.min(first + longestTerm, content.length); last++) {
      if (last > first && content[last]!.token - content[last - 1]!.token > maxGap) break
      branch = branch.next.get(content[last]!.stem)
      if (!branch) break
      if (branch.key !== null)
        found.push({ key: branch.key, start: content[first]!.start, end: content[last]!.end })
    }
  }
  return found
}
