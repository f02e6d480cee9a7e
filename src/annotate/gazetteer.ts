import type { OfficeFamily, PronounData } from '../language/pack/names.js'
import type { LanguagePack } from '../language/pack.js'
import { languagePack } from '../language/registry.js'
import { normalizeKey, tokenizer } from '../text/index.js'
import { fold } from './fold.js'
import { PhraseTrie } from './trie.js'

/** What a known name stands for. */
export type Known =
  | { type: 'country'; code: string; name: string; form: 'name' | 'demonym' | 'seat'; printed: string }
  | { type: 'seat'; code: string; name: string; country: string; printed: string }
  | { type: 'organization'; code: string; name: string; printed: string }
  | { type: 'person'; code: string; name: string; form: 'name' | 'description'; printed: string }
  | { type: 'media'; code: string; name: string; printed: string }

/** A noun that describes a person by function. */
export interface Office {
  /** Code of the family, or the folded noun. */
  code: string
  family: OfficeFamily | null
  female: boolean
  /** `ex-président`: no longer held. */
  former: boolean
  /** Plural form, which names one person only after «l'un des»: `avocates`. */
  plural?: true
}

/** The names of a pack, ready for matching. */
export interface Gazetteer {
  pack: LanguagePack
  known: PhraseTrie<Known>
  offices: PhraseTrie<Office>
  pronouns: PhraseTrie<PronounData>
  /** What follows (or, inverted, precedes) a pronoun that stands for nobody. */
  impersonal: PhraseTrie<true>
  /** After these `lui` means who speaks. */
  speakers: PhraseTrie<true>
  /** Canonical name of each country. */
  countryNames: Map<string, string>
  /** Folded words; determiners, links, locatives, prepositions and contractions by token key. */
  sets: Record<WordSet, ReadonlySet<string>>
  gender(givenName: string): 'male' | 'female' | null
}

type WordSet =
  | 'openers'
  | 'notEntities'
  | 'particles'
  | 'weakParticles'
  | 'givenNames'
  | 'honorifics'
  | 'determiners'
  | 'links'
  | 'officeAdjectives'
  | 'formerWords'
  | 'weakOffices'
  | 'epithets'
  | 'regnalTitles'
  | 'locatives'
  | 'namedThings'
  | 'organizationNouns'
  | 'groupNouns'
  | 'mediaNouns'
  | 'familyFirst'
  | 'prepositions'
  | 'contracted'
  | 'possessives'
  | 'indefinites'
  | 'placeWords'

const gazetteers = new Map<string, Gazetteer | null>()

/** The gazetteer of a language, compiled once; null for a language without a pack. */
export function gazetteer(language: string): Gazetteer | null {
  const known = gazetteers.get(language)
  if (known !== undefined) return known
  const pack = languagePack(language)
  const made = pack ? compile(pack) : null
  gazetteers.set(language, made)
  return made
}

function compile(pack: LanguagePack): Gazetteer {
  const { names } = pack
  const cut = tokenizer(pack.lexicon)
  const folds = (phrase: string) =>
    cut(phrase, { start: 0, end: phrase.length }).map(token => fold(phrase.slice(token.start, token.end)))
  const female = new Set(names.givenNames.female.map(fold))
  const male = new Set(names.givenNames.male.map(fold))
  return {
    pack,
    known: compileKnown(pack, folds),
    offices: compileOffices(pack, folds),
    pronouns: compilePronouns(pack, folds),
    impersonal: phraseSet(names.impersonal, folds),
    speakers: phraseSet(names.speakerPrepositions, folds),
    countryNames: new Map(names.countries.map(country => [country.code, country.names[0]!])),
    sets: compileSets(pack),
    gender: given => {
      const key = fold(given)
      if (male.has(key) === female.has(key)) return null
      return male.has(key) ? 'male' : 'female'
    },
  }
}

function compileKnown({ names }: LanguagePack, folds: (phrase: string) => string[]): PhraseTrie<Known> {
  const trie = new PhraseTrie<Known>()
  const add = (printed: string, value: Known) => trie.add(folds(printed), value)
  for (const name of names.media)
    add(name, { type: 'media', code: fold(name).replace(/^the /u, ''), name, printed: name })
  for (const { code, names: printed, descriptions } of names.titled) {
    const base = { type: 'person' as const, code, name: printed[0]! }
    for (const name of printed) add(name, { ...base, form: 'name', printed: name })
    for (const name of descriptions) add(name, { ...base, form: 'description', printed: name })
  }
  for (const { name, country, organization } of names.seats) {
    const value = { type: 'seat' as const, code: `${country}-${fold(organization)}`, name, country }
    add(name, { ...value, printed: name })
    add(organization, { ...value, printed: organization })
  }
  for (const { code, names: printed } of names.organizations)
    for (const name of printed) add(name, { type: 'organization', code, name: printed[0]!, printed: name })
  for (const { code, names: printed, demonyms, seats } of names.countries) {
    const base = { type: 'country' as const, code, name: printed[0]! }
    for (const name of printed) add(name, { ...base, form: 'name', printed: name })
    for (const name of demonyms) add(name, { ...base, form: 'demonym', printed: name })
    for (const name of seats) add(name, { ...base, form: 'seat', printed: name })
  }
  return trie
}

function compileOffices({ names }: LanguagePack, folds: (phrase: string) => string[]): PhraseTrie<Office> {
  const trie = new PhraseTrie<Office>()
  const women = new Set(names.femaleOffices.map(fold))
  const isFemale = (noun: string) => women.has(fold(noun)) || women.has(fold(noun.split(' ')[0]!))
  const add = (noun: string, office: Omit<Office, 'female' | 'former'>) => {
    const [first, ...rest] = folds(noun)
    trie.add([first!, ...rest], { ...office, female: isFemale(noun), former: false })
    for (const prefix of names.formerPrefixes)
      trie.add([prefix + first!, ...rest], { ...office, female: isFemale(noun), former: true })
  }
  for (const family of names.officeFamilies)
    for (const noun of family.nouns) add(noun, { code: family.code, family })
  for (const noun of names.offices) add(noun, { code: fold(noun), family: null })
  for (const noun of names.offices)
    if (!/[\sxzs-]/u.test(noun)) add(`${noun}s`, { code: fold(noun), family: null, plural: true })
  return trie
}

function compileSets({ names }: LanguagePack): Gazetteer['sets'] {
  const set = (list: string[]) => new Set(list.map(fold))
  // Function words keep their accents: «à» is a link, «a» a verb.
  const keys = (list: string[]) => new Set(list.map(normalizeKey))
  return {
    openers: set(names.openers),
    notEntities: set(names.notEntities),
    particles: set(names.particles),
    weakParticles: set(names.weakParticles),
    givenNames: set([...names.givenNames.male, ...names.givenNames.female]),
    honorifics: set(names.honorifics.map(word => word.replace(/\.$/u, ''))),
    determiners: keys(names.determiners),
    links: keys(names.links),
    officeAdjectives: set(names.officeAdjectives),
    formerWords: set(names.formerWords),
    weakOffices: set(names.weakOffices),
    epithets: set(names.epithets),
    regnalTitles: set(names.regnalTitles),
    locatives: keys(names.locatives),
    namedThings: set(names.namedThings),
    organizationNouns: set(names.organizationNouns),
    groupNouns: set(names.groupNouns),
    mediaNouns: set(names.mediaNouns),
    familyFirst: set(names.familyFirst),
    prepositions: keys(names.prepositions),
    contracted: keys(names.contracted),
    possessives: keys(names.possessives),
    indefinites: keys(names.indefinites),
    placeWords: set(names.placeWords),
  }
}

function compilePronouns(
  { names }: LanguagePack,
  folds: (phrase: string) => string[],
): PhraseTrie<PronounData> {
  const trie = new PhraseTrie<PronounData>()
  for (const pronoun of names.pronouns) trie.add(folds(pronoun.word), pronoun)
  // Inverted: the tokenizer makes «a-t-il» the two tokens «a» and «-t-il».
  for (const pronoun of names.pronouns)
    for (const form of [`-${pronoun.word}`, `-t-${pronoun.word}`]) trie.add([form], pronoun)
  return trie
}

function phraseSet(phrases: string[], folds: (phrase: string) => string[]): PhraseTrie<true> {
  const trie = new PhraseTrie<true>()
  for (const phrase of phrases) trie.add(folds(phrase), true)
  return trie
}
