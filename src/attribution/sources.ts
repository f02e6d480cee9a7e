import type { AttributionData } from '../language/pack/attribution.js'
import type { NameData } from '../language/pack/names.js'
import type { Annotations, Document, Source, Span } from '../model/index.js'
import { BodyIndex } from './bodies.js'
import { bodySource } from './body-sources.js'
import { broadcastSource } from './broadcasts.js'
import { carriedBy } from './carriers.js'
import { completedSource } from './completed-sources.js'
import type { Draft } from './draft.js'
import { genericSource } from './generic-sources.js'
import { headMention } from './heads.js'
import { jointSource } from './joint-sources.js'
import { MentionIndex } from './mentions.js'
import { ownedSource } from './owned-sources.js'
import { earlierSource, pronounSource, relativeSource } from './pronoun-sources.js'
import { apposedSource, demonymSource, roleSource } from './role-sources.js'
import { RoleIndex } from './roles.js'
import { sameNoun } from './same-noun.js'
import { sameSources } from './same-sources.js'
import { someOfThem } from './some-of-them.js'
import { foldName, isPronoun, printedGender } from './source-phrases.js'
import type { Answer, Known, Question, Speaker } from './source-question.js'
import { SourceStore } from './source-store.js'

/** What a phrase may name, surest first; the first rule with an answer decides. */
const rules: ((known: Known, question: Question) => Answer)[] = [
  someOfThem,
  relativeSource,
  pronounSource,
  broadcastSource,
  apposedSource,
  jointSource,
  demonymSource,
  mentionedSource,
  roleSource,
  bodySource,
  ownedSource,
  genericSource,
  completedSource,
  sameNoun,
  earlierSource,
]

/** Gives each printed source its one `Source`, across all articles of the event. */
export class SourceIndex {
  readonly #known: Known
  readonly #names: NameData[]

  /** @param names the name data of the packs of the event's languages */
  constructor(documents: Document[], annotations: Annotations, names: NameData[]) {
    this.#names = names
    const mentions = new MentionIndex(annotations)
    const families = names.flatMap(one => one.officeFamilies.flatMap(({ nouns }) => nouns))
    const offices = new Set(names.flatMap(one => one.offices.map(foldName)))
    const roles = new RoleIndex(documents, mentions, names, new Set([...offices, ...families.map(foldName)]))
    this.#known = {
      ...{ mentions, offices, roles },
      bodies: new BodyIndex(documents, mentions, names),
      store: new SourceStore(names),
      persons: new Set([...offices, ...names.flatMap(one => one.groupNouns.map(foldName))]),
    }
  }

  /** Sources in the order of their ids, mentions in text order. */
  all(): Source[] {
    return this.#known.store.all()
  }

  /** Makes one source of those that are one under two names; from the id that is no more to the one that stays. */
  unite(): Map<string, string> {
    const ids = new Map<string, string>()
    for (const [source, fuller] of sameSources(this.all(), this.#names)) {
      for (const article of new Set(source.mentions.map(one => one.article)))
        this.join(source, fuller, article)
      ids.set(source.id, fuller.id)
    }
    return ids
  }

  /** A source by id or name, or null. */
  known(name: string): Source | null {
    return this.#known.store.known(name)
  }

  /** A source by id or name; a new one for a name that nobody has. */
  named(name: string): Source {
    return this.#known.store.named(name)
  }

  /**
   * The source that a printed phrase names, or null when undecided (a pronoun without referent, «on»).
   *
   * @param speakers those who spoke just before, latest first
   * @param around subjects that a pronoun may stand for, see `Draft`
   */
  resolve(
    { article }: Document,
    span: Span,
    data: AttributionData,
    speakers: Speaker[],
    {
      ahead,
      antecedents,
      cue,
      farther,
      kind,
      lemma,
    }: Pick<Draft, 'ahead' | 'antecedents' | 'cue' | 'farther' | 'kind' | 'lemma'>,
  ): Source | null {
    const { id, text } = article
    const said = carriedBy(text, span, data)
    const { phrase } = said
    const gender = printedGender(phrase)
    const inside = this.#known.mentions.inside(id, text, said.span)
    const source = this.#answer({
      article: id,
      ...{
        text,
        span: said.span,
        phrase,
        gender,
        data,
        inside,
        speakers,
        ahead,
        antecedents,
        farther,
        lemma,
      },
    })
    // «La situation a pesé sur la rencontre : "…"»: a colon makes a speaker of a person or body only.
    if (source !== null && kind === 'colon' && cue === null && this.#isThing(source, data)) return null
    if (source !== null) this.#known.store.note(source, { article: id, ...span }, gender)
    return source
  }

  /** True when a printed phrase names nobody and nothing that could say something: «la couleur des crédits». */
  isThing({ article: { text } }: Document, span: Span, data: AttributionData): boolean {
    const { phrase } = carriedBy(text, span, data)
    return !isPronoun(phrase.toLowerCase(), data) && this.#known.store.isThing(phrase, data)
  }

  /** The person whom a subject names, or null. */
  person({ article: { id, text } }: Document, span: Span, data: AttributionData): Source | null {
    const mention = headMention(text, span, this.#known.mentions.inside(id, text, span), data)
    return mention?.entity.kind === 'person' ? this.#known.store.ofMention(mention) : null
  }

  /** True when the article names the person nowhere before the end of a span. */
  isFirst({ entityId, kind }: Source, article: string, span: Span): boolean {
    if (kind !== 'person' || entityId === undefined) return false
    const first = this.#known.mentions.personsNamed(article).find(one => one.placed.entity.id === entityId)
    return first !== undefined && first.placed.start >= span.start && first.placed.start < span.end
  }

  /** True when a phrase begins with the noun of a person, of the gender of the name. */
  mayBe(name: Source, described: Source, phrase: string): boolean {
    const [head = '', next = ''] = foldName(described.name).split(' ')
    const person = [head, head.split('-').at(-1)!, `${head} ${next}`].some(noun =>
      this.#known.offices.has(noun),
    )
    return person && this.#known.store.agrees(name, printedGender(phrase))
  }

  /** The mentions of a description in an article are those of the name. */
  join(described: Source, name: Source, article: string): void {
    this.#known.store.join(described, name, article)
  }

  #isThing({ entityId, kind, name }: Source, data: AttributionData): boolean {
    if (entityId !== undefined || !['group', 'unknown'].includes(kind) || /^\p{Lu}/u.test(name)) return false
    const head = foldName(name).split(' ')[0]!
    const nouns = new Set(data.sourceNouns.map(foldName))
    return ![head, head.replace(/s$/, '')].some(one => this.#known.persons.has(one) || nouns.has(one))
  }

  #answer(question: Question): Source | null {
    for (const rule of rules) {
      const answer = rule(this.#known, question)
      if (answer !== undefined) return answer
    }
    return this.#known.store.free(question.phrase, question.data)
  }
}

function mentionedSource({ store }: Known, { data, inside, span, text }: Question): Answer {
  const mention = headMention(text, span, inside, data)
  return mention === null ? undefined : store.ofMention(mention)
}
