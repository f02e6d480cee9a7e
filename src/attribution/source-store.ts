import type { AttributionData, GrammarData } from '../language/pack/attribution.js'
import type { NameData } from '../language/pack/names.js'
import type { ArticleSpan, Entity, EntityKind, Source, SourceKind } from '../model/index.js'
import { canBeSource } from './can-be-source.js'
import type { Placed } from './heads.js'
import { contentId } from './ids.js'
import { foldName, type Gender, guessKind, isPronoun, withoutDeterminer } from './source-phrases.js'

const kindOf: Record<EntityKind, SourceKind> = {
  person: 'person',
  organization: 'organization',
  country: 'country',
  group: 'group',
  media: 'media',
  document: 'document',
  place: 'unknown',
  product: 'unknown',
  other: 'unknown',
}

/** The sources of an event, each once, with what is known of their gender. */
export class SourceStore {
  readonly #sources = new Map<string, Source>()
  readonly #genders = new Map<string, Gender>()
  readonly #male: Set<string>
  readonly #female: Set<string>
  readonly #bodies: Set<string>
  /** Nouns of persons, groups, bodies and media. */
  readonly #nouns: Set<string>

  /** @param names the name data of the packs of the event's languages */
  constructor(names: NameData[]) {
    const folded = (side: 'male' | 'female') =>
      new Set(names.flatMap(one => one.givenNames[side].map(foldName)))
    this.#male = folded('male')
    this.#female = folded('female')
    this.#bodies = new Set(names.flatMap(one => one.organizationNouns.map(foldName)))
    const nouns = names.flatMap(one => [
      ...[...one.offices, ...one.groupNouns, ...one.mediaNouns],
      ...one.officeFamilies.flatMap(family => family.nouns),
      ...one.bodyClasses.flatMap(({ nouns }) => nouns),
    ])
    this.#nouns = new Set([...this.#bodies, ...nouns.map(foldName)])
  }

  /** Sources in the order of their ids, mentions in text order. */
  all(): Source[] {
    const sources = [...this.#sources.values()]
    for (const source of sources) source.mentions.sort(byPlace)
    return sources.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }

  /** Sources without a name whom an article has credited so far. */
  unnamedIn(article: string): Source[] {
    return [...this.#sources.values()].filter(
      one => one.entityId === undefined && one.mentions.some(mention => mention.article === article),
    )
  }

  /** A source by id or name; a new one for a name that nobody has. */
  named(name: string): Source {
    return this.known(name) ?? this.#source(name, 'unknown')
  }

  /** A source by id or name, or null. */
  known(name: string): Source | null {
    const folded = foldName(name)
    for (const source of this.#sources.values())
      if (source.id === name || foldName(source.name) === folded) return source
    return null
  }

  /** The source of an entity that a mention stands for. */
  ofMention({ entity }: Placed): Source {
    return this.ofEntity(entity)
  }

  ofEntity({ id, kind, name }: Entity): Source {
    return this.#source(name, kindOf[kind], id)
  }

  /** One source for the same bodies together, whatever they are called: the first printed name stays. */
  group(heads: { key: string; name: string }[], and: string): Source {
    const key = heads
      .map(head => head.key)
      .sort()
      .join('+')
    return this.#keep(key, heads.map(head => head.name).join(and), 'group')
  }

  /** A source that is no entity: «l'état-major sud-coréen», «plusieurs témoins». A bare pronoun stays undecided. */
  free(phrase: string, data: AttributionData): Source | null {
    // «l'ordre des médecins (lire ci-contre), en retrait» says the same without what is put in.
    const name = withoutDeterminer(phrase, data)
      .replace(/[ \u00a0]?\([^)]*\)/gu, '')
      .replace(/(?<=\p{L}{2})[ \u00a0]?,.*$/u, '')
      // «le gouvernement il»: the next clause begins.
      .replace(/(?<=\p{L}{2})[ \u00a0](?:il|elle|ils|elles)$/u, '')
    const folded = foldName(name)
    const lower = phrase.toLowerCase().replace(/’/g, "'")
    // «selon nos informations»: the outlet itself, no source that another article could share.
    if (folded === '' || isPronoun(lower, data) || /^(?:nos|notre|our) /.test(lower)) return null
    // «L'un d'eux», «one of them»: somebody, but who they are stands elsewhere.
    if (/(?:d'eux|d'elles|entre eux|entre elles|of them)$/.test(lower)) return null
    // «C'est lui qui …», «this shows»: points at what was said, names nobody.
    if (/^(?:c'|ce|ça|cela|ceci|this|that|it)$/.test(lower)) return null
    if (this.isThing(phrase, data)) return null
    // «2, | 000 people», «gloves, all of», «some have»: no phrase begins or ends so.
    if (/^0|(?:^|[ \u00a0])(?:of|have|has|had|much|more|most)$/iu.test(name)) return null
    // «selon ces informations»: whose they are is not said.
    if (data.carrierNouns.includes(name.toLowerCase())) return null
    return this.#source(name, this.#bodies.has(folded.split(' ')[0]!) ? 'organization' : guessKind(folded))
  }

  /** True for what can say nothing: «la couleur des crédits». */
  isThing(phrase: string, data: AttributionData): boolean {
    return !canBeSource(phrase, data, noun => this.#nouns.has(noun))
  }

  /** Remembers where a source is printed, and the gender that the print tells. */
  note(source: Source, place: ArticleSpan, gender: Gender | null): void {
    if (gender !== null && !this.#genders.has(source.id)) this.#genders.set(source.id, gender)
    if (!source.mentions.some(one => one.article === place.article && one.start === place.start))
      source.mentions.push(place)
  }

  /** Gives the mentions of one source in an article to another; a source without mentions is no more. */
  join(from: Source, to: Source, article: string): void {
    to.mentions.push(...from.mentions.filter(one => one.article === article))
    from.mentions = from.mentions.filter(one => one.article !== article)
    if (from.mentions.length > 0) return
    for (const [key, source] of this.#sources) if (source === from) this.#sources.delete(key)
  }

  /** True unless the source is known to be of another gender or number. */
  agrees(source: Source, gender: Gender | null, countries: GrammarData['countryGenders'] = null): boolean {
    if (source.kind === 'country' && gender !== null) return countryGender(source.name, countries) === gender
    const known = this.#genders.get(source.id) ?? this.#nameGender(source.name)
    // «Ils» are no person and no body that is not printed in the plural.
    if (gender === 'plural' && known === undefined && single.has(source.kind))
      return /^\p{L}+s(?![\p{L}])/u.test(source.name)
    return gender === null || known === undefined || known === gender
  }

  /** «président d'Axa Henri de Castries»: the name that a title ends with, from the given name on; null without one. */
  titledName(phrase: string): string | null {
    const words = phrase.split(/[ \u00a0]/u)
    const at = words.findIndex((word, index) => {
      const given = foldName(word.split('-')[0]!)
      return index > 0 && /^\p{Lu}/u.test(word) && (this.#male.has(given) || this.#female.has(given))
    })
    const surname = at < 0 ? undefined : words.slice(at + 1).find(word => /^\p{Lu}/u.test(word))
    return surname === undefined || !/^\p{Ll}/u.test(phrase) ? null : words.slice(at).join(' ')
  }

  #nameGender(name: string): Gender | undefined {
    const given = foldName(name.split(/[\s\u00a0-]/u)[0] ?? '')
    if (this.#male.has(given)) return this.#female.has(given) ? undefined : 'm'
    return this.#female.has(given) ? 'f' : undefined
  }

  #source(name: string, kind: SourceKind, entityId?: string): Source {
    return this.#keep(entityId ?? foldName(name), name, kind, entityId)
  }

  #keep(key: string, name: string, kind: SourceKind, entityId?: string): Source {
    const known = this.#sources.get(key)
    if (known !== undefined) return known
    const source: Source = { id: contentId('s', key), name, kind, mentions: [] }
    if (entityId !== undefined) source.entityId = entityId
    this.#sources.set(key, source)
    return source
  }
}

const single: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'organization', 'media'])

/** «la Chine», «le Mexique», «les Pays-Bas»; null where a language has no such pronoun for a country. */
function countryGender(name: string, genders: GrammarData['countryGenders']): Gender | null {
  if (genders === null) return null
  if (genders.plural.includes(name)) return 'plural'
  return name.endsWith('e') && !genders.masculine.includes(name) ? 'f' : 'm'
}

function byPlace(a: ArticleSpan, b: ArticleSpan): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.start - b.start || a.end - b.end
}
