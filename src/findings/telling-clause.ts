import { mentionEdges } from '../align/mention-edges.js'
import { verbForms } from '../attribution/forms.js'
import { fold } from '../facts/stem.js'
import type { LanguagePack } from '../language/pack.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Document, Token } from '../model/index.js'
import { memo } from '../text/memo.js'
import type { FindingInput } from './finder.js'
import { wordIndex } from './word-index.js'

/** Words of a label at most. */
const most = 10
/** Characters of a label at most. */
const longest = 72
/** So much of a label must stand in no other article. */
const leastOwn = 0.5

/** Words of one article that say what it alone states. */
export interface Clause extends ArticleSpan {
  text: string
  score: number
}

interface Words {
  functions: ReadonlySet<string>
  weak: ReadonlySet<string>
  breaks: ReadonlySet<string>
  openers: ReadonlySet<string>
  finite: ReadonlySet<string>
  reporting: { has(key: string): boolean }
  participles: ReadonlySet<string>
  clitics: ReadonlySet<string>
  linkers: ReadonlySet<string>
}

const tables = new WeakMap<LanguagePack, Words>()

function wordsOf(pack: LanguagePack): Words {
  return memo(tables, pack, ({ lexicon, phrases, attribution, names }) => {
    const forms = verbForms(attribution)
    return {
      functions: new Set(lexicon.stopWords),
      weak: new Set([...lexicon.negations, ...lexicon.modality, ...names.honorifics.flatMap(bareHonorific)]),
      breaks: new Set(lexicon.clauseStarters),
      openers: new Set(phrases.openers),
      finite: new Set([
        ...forms.finite,
        ...forms.present,
        ...[...forms.have, ...forms.be]
          .filter(([, shape]) => shape === 'finite' || shape === 'conditional')
          .map(([form]) => form),
        ...lexicon.modality,
      ]),
      reporting: forms.reporting,
      participles: forms.participles,
      clitics: new Set(phrases.clitics),
      linkers: new Set(phrases.linkers),
    }
  })
}

/**
 * The stretch of a passage whose words are most its own: a clause with its verb («un pilote a été blessé») rather than a
 * bare noun («pouvoir»), two to ten words, whole where punctuation or a function word ends it. Rejected: the rarest noun
 * phrase alone; «pouvoir de nuisance» does not say that a man was abducted.
 */
export function tellingClauses(input: FindingInput): (spans: ArticleSpan[]) => Clause | null {
  const { documents, annotations } = input
  const index = wordIndex(documents)
  const edges = mentionEdges(documents, annotations)
  const position = new Map(documents.map(({ article }, at) => [article.id, at]))
  return spans => {
    const found = spans.flatMap(span => {
      const at = position.get(span.article)!
      const document = documents[at]!
      const pack = languagePack(document.article.language)
      if (!pack) return []
      const reader = new ClauseReader(document, at, wordsOf(pack), index, edges)
      return reader.read(span)
    })
    return found.sort((x, y) => y.score - x.score || x.start - y.start)[0] ?? null
  }
}

/** «loi par M»: the title belongs to the name after it, with its stop or without. */
function bareHonorific(word: string): string[] {
  return [word.toLowerCase(), word.toLowerCase().replace(/\.$/, '')]
}

class ClauseReader {
  constructor(
    private readonly document: Document,
    private readonly at: number,
    private readonly words: Words,
    private readonly index: ReturnType<typeof wordIndex>,
    private readonly edges: ReturnType<typeof mentionEdges>,
  ) {}

  read(span: ArticleSpan): Clause[] {
    const { tokens } = this.document
    const from = tokens.findIndex(token => token.start >= span.start)
    if (from < 0) return []
    const found: Clause[] = []
    for (let i = from; i < tokens.length && tokens[i]!.end <= span.end; i++) {
      if (this.isBreak(tokens[i]!)) continue
      let end = i + 1
      while (end < tokens.length && tokens[end]!.end <= span.end && !this.isBreak(tokens[end]!)) end++
      found.push(...this.segment(i, end))
      i = end
    }
    return found
  }

  /** Punctuation, `%` aside, and words that start a clause. */
  private isBreak({ kind, key }: Token): boolean {
    return (kind === 'punctuation' && !/^[%€$£’'-]$/u.test(key)) || this.words.breaks.has(key)
  }

  private segment(from: number, to: number): Clause[] {
    const found: Clause[] = []
    for (let i = from; i < to; i++) {
      if (this.edges.startsInside(this.at, i)) continue
      for (let j = i + 1; j < Math.min(to, i + most); j++) {
        const clause = this.clause(i, j, from, to)
        if (clause) found.push(clause)
      }
    }
    return found
  }

  private clause(i: number, j: number, from: number, to: number): Clause | null {
    const { tokens, article } = this.document
    const [first, last] = [tokens[i]!, tokens[j]!]
    if (!this.isEdge(last) || this.edges.endsInside(this.at, j) || last.end - first.start > longest)
      return null
    if (last.kind === 'number' && j + 1 < to) return null
    const verb = this.finiteIn(i, j)
    const group = verb === null ? null : this.groupStart(verb, from)
    if (group === null ? !this.isEdge(first) : i !== from && i !== group && !this.isEdge(first)) return null
    if (i > from && this.isSplitVerb(i)) return null
    const value = this.value(i, j)
    if (value === 0) return null
    const text = article.text.slice(first.start, last.end)
    if (/\n/u.test(text)) return null
    return {
      article: article.id,
      start: first.start,
      end: last.end,
      text,
      score: (value * this.shape(i, j, from, to, group)) / Math.sqrt(3 + this.length(i, j)),
    }
  }

  /** Words that say something count whole, function words for a third. */
  private length(i: number, j: number): number {
    const words = j - i + 1
    const content = this.index.stemsBetween(this.document.article.id, i, j).length
    return content + 0.3 * (words - content)
  }

  /** A verb that governs something in the stretch counts, one of saying does not: who speaks is told elsewhere. */
  private shape(i: number, j: number, from: number, to: number, verb: number | null): number {
    const { tokens } = this.document
    const { functions, reporting, clitics, participles } = this.words
    const before = tokens[i - 1]
    const isAfterFunction = i === from || (before !== undefined && functions.has(before.key))
    // «751 millions d'euros subie» before «par», «a permis» before «aux»: what comes next belongs to it.
    const isOpen = j + 1 < to && participles.has(tokens[j]!.key)
    const ends = j + 1 === to ? 1 : isOpen ? 0.4 : this.afterWord(tokens[j + 1]!)
    const starts = isAfterFunction || i === verb ? 1 : 0.6
    const says = tokens.slice(i, j + 1).some(({ key }) => reporting.has(key))
    const leans = clitics.has(tokens[i]!.key) ? 0.9 : 1
    const whole = verb !== null && (i === from || i === verb)
    return ends * starts * leans * (says ? 0.3 : whole ? this.clauseBonus(i, verb) : verb !== null ? 0.7 : 1)
  }

  /** A clause with its subject tells most: «Une explosion a blessé trois soldats». */
  private clauseBonus(i: number, verb: number): number {
    return this.index.stemsBetween(this.document.article.id, i, verb - 1).length > 0 ? 1.9 : 1.5
  }

  /** «… | dans», a whole phrase; «… | de», the phrase goes on. */
  private afterWord({ key }: Token): number {
    return this.words.linkers.has(key) ? 0.55 : this.words.functions.has(key) ? 0.85 : 0.4
  }

  /** «n'aurait pas», «il s'y est»: the first of the words that lean on the verb. */
  private groupStart(verb: number, from: number): number {
    let at = verb
    while (at > from && this.words.clitics.has(this.document.tokens[at - 1]!.key)) at--
    return at
  }

  /** «a | été blessé», «n' | affecte pas»: the stretch would start within a verb. */
  private isSplitVerb(i: number): boolean {
    const [before, first] = [this.document.tokens[i - 1]!, this.document.tokens[i]!]
    const { finite, participles, clitics, openers } = this.words
    if (clitics.has(before.key) && !openers.has(before.key)) return true
    return participles.has(first.key) && (finite.has(before.key) || this.words.weak.has(before.key))
  }

  /** Index of the first finite verb after which something follows, or null: «la marche» is a noun. */
  private finiteIn(i: number, j: number): number | null {
    const { tokens } = this.document
    for (let k = i; k < j; k++) {
      const { key, kind } = tokens[k]!
      if (kind !== 'word' || !this.words.finite.has(key)) continue
      const before = tokens[k - 1]
      if (!before || !this.words.openers.has(before.key)) return k
    }
    return null
  }

  /** Rare words that no other article has, once each; 0 where too few are. */
  private value(i: number, j: number): number {
    const { id } = this.document.article
    const said = new Set(
      this.document.tokens
        .slice(i, j + 1)
        .flatMap(({ key }, at) =>
          this.words.reporting.has(key) ? this.index.stemsBetween(id, i + at, i + at) : [],
        ),
    )
    const all = new Set(this.index.stemsBetween(id, i, j))
    const own = new Set([...all].filter(stem => !said.has(stem) && !this.index.isStemElsewhere(id, stem)))
    if (own.size === 0 || own.size < leastOwn * all.size) return 0
    if (own.size === 1 && all.size === 1) return 0
    return (own.size === 1 ? 0.7 : own.size) + 0.2 * (all.size - own.size)
  }

  private isEdge({ kind, key }: Token): boolean {
    if (kind === 'punctuation') return key === '%'
    return !this.words.functions.has(key) && !this.words.weak.has(key) && !this.words.functions.has(fold(key))
  }
}
