export interface CountryData {
  /** ISO 3166-1 alpha-2; a code that starts with X is not ISO. */
  code: string
  /** First is the canonical name: `Corée du Nord`, `RPDC`, … */
  names: string[]
  /** All inflections, lower case for adjectives as printed: `nord-coréen`, `Nord-Coréens`. */
  demonyms: string[]
  /** Capitals and institutions that speak for it: `Pyongyang`. */
  seats: string[]
}

export interface OrganizationData {
  /** Stable id over languages: `nato` for `Otan` and `NATO`. */
  code: string
  /** First is the canonical name; matched whatever the case and the accents of capitals. */
  names: string[]
}

export interface PronounData {
  /** Lower case, as printed. Several words are one pronoun: `ce dernier`. */
  word: string
  gender: 'male' | 'female' | 'any'
  number: 'one' | 'many'
  /** `last`: the entity named last (`ce dernier`); `subject`: the subject so far (`il`). */
  reach: 'subject' | 'last'
  /** Elsewhere than after «selon» an object of anything: `lui`, `him`. */
  onlySpeaker?: true
}

export interface OfficeFamily {
  /** Stable over languages: `president`, `head-of-government`. */
  code: string
  /** Singular forms, both genders, the longest wording wins: `premier ministre`, `première ministre`. */
  nouns: string[]
  /** True where the holder leads the country or body: «le numéro un russe» may be any holder of such an office. */
  leads?: boolean
}

/** Persons known to hold or have held an office of a family, by country code. */
export interface OfficeHolders {
  office: string
  country: string
  names: string[]
}

/** Nouns for bodies whose name begins with one of the words or is one of the names. */
export interface BodyClass {
  nouns: string[]
  words: string[]
  names: string[]
}

export interface NameData {
  countries: CountryData[]
  /** Men known by a title that one person holds, under which papers name them: `dalaï-lama`. */
  titled: { code: string; names: string[]; descriptions: string[] }[]
  /** Seats of power that stand for an organization: `le Kremlin`, `la Maison Blanche`. */
  seats: { name: string; country: string; organization: string }[]
  organizations: OrganizationData[]
  /** `M.`, `Mme`, `Dr`. */
  honorifics: string[]
  /** Honorifics that tell the gender. */
  honorificGender: { male: string[]; female: string[] }
  /** Nouns that make a description of a person: `président`, `ministre`, `porte-parole`. */
  offices: string[]
  /**
   * Nouns by which papers take up the person they have just named, where an office («le procureur») may as well bring in
   * somebody new: `député-maire`, `présentateur`. They are offices too.
   */
  epithets: string[]
  /** Wider nouns by which papers take up a person of a narrower one: `praticien` of a `médecin`. */
  roleKinds: { nouns: string[]; of: string[] }[]
  /** Offices that mean the same, for «le dirigeant nord-coréen» after «le président de la RPDC». */
  officeFamilies: OfficeFamily[]
  /** Who every reader knows to hold an office, though the article does not say so. */
  officeHolders: OfficeHolders[]
  /** Offices whose holder is a woman: `présidente`, `ministre` is in neither list. */
  femaleOffices: string[]
  /** Words that may stand between an office and its country or body: `général`, `adjoint`, `actuel`. */
  officeAdjectives: string[]
  /** Offices that firms and lands hold too, so that they make no person of a name: `leader`, `membre`. */
  weakOffices: string[]
  /** `ancien`, `ex`, `feu`: the office is no longer held. */
  formerWords: string[]
  /** Glued to the office: `ex-Premier ministre`. */
  formerPrefixes: string[]
  /** Links of an office and its body: `de`, `du`, `à`, `chargé de`. */
  links: string[]
  /** Determiners that open a definite description: `le`, `la`, `ce`. */
  determiners: string[]
  /** Of the determiners: `un`, `a`. */
  indefinites: string[]
  /** First words of places, which take no person after them: `Saint`, `New`, `Port`. */
  placeWords: string[]
  /** «Jean Dupont, son fils, …» tells of another person: no apposition. */
  possessives: string[]
  /** Prepositions that hold a definite article: `du`, `au`. */
  contracted: string[]
  /** Nouns that make an organization: `ministère`, `parti`, `agence`. */
  organizationNouns: string[]
  /** What bodies are called without their name: «la banque» of a name that begins with «Crédit», of `BNP Paribas`. */
  bodyClasses: BodyClass[]
  /** Nouns of groups, plural: `syndicats`, `manifestants`, `experts`. */
  groupNouns: string[]
  /** Names of news media and agencies: `AFP`, `Reuters`. */
  media: string[]
  /** Names of one medium, the usual first: `Xinhua`, `Chine nouvelle`. */
  mediaSynonyms: string[][]
  /** Nouns before the name of a medium: `quotidien`, `chaîne`, `site`. */
  mediaNouns: string[]
  /** Given names, by gender where known, for coreference of il / elle. */
  givenNames: { male: string[]; female: string[] }
  /** Family names that stand first: «Kim Jong Un» is «M. Kim». */
  familyFirst: string[]
  /** Endings of adjectives that may follow the noun of a body: `Assemblée nationale`. */
  adjectiveEndings: string[]
  /** Links inside the name of a body: `de`, `des`, `of`. */
  bodyLinks: string[]
  /** Lower-case words inside names: `de`, `von`, `ben`. */
  particles: string[]
  /** Those that also link common nouns, so that they join only after a given name: `de`, `du`. */
  weakParticles: string[]
  /** Words that open sentences with a capital and are no names: `Selon`, `Pour`. */
  openers: string[]
  /** Capitalised words that are no entity: months, feasts, `Dieu`. */
  notEntities: string[]
  /** Prepositions that make a place of the name after them: `à`, `en`. */
  locatives: string[]
  /** Nouns of things that carry names, so that the name is no person: `rue`, `loi`, `prix`, `tour`. */
  namedThings: string[]
  pronouns: PronounData[]
  /** What follows a pronoun that stands for nobody: `y a`, `faut`, `s'agit`. */
  impersonal: string[]
  /** Prepositions that make the name after them no subject: `de`, `avec`, `par`. */
  prepositions: string[]
  /** Prepositions after which `lui`, `eux`, `him` mean the speaker: `selon`, `d'après`. */
  speakerPrepositions: string[]
  /** The same at the start of a sentence before a comma only: «Pour lui, la réforme est morte.» */
  viewpointPrepositions: string[]
  /** Titles before a given name that alone names who bears it: `pape`, `king`. */
  regnalTitles: string[]
}
