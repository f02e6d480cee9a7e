export interface CountryData {
  /** ISO 3166-1 alpha-2. */
  code: string
  /** First is the canonical name: `Corée du Nord`, `RPDC`, … */
  names: string[]
  /** All inflections, lower case for adjectives as printed: `nord-coréen`, `Nord-Coréens`. */
  demonyms: string[]
  /** Capitals and institutions that speak for it: `Pyongyang`. */
  seats: string[]
}

export interface NameData {
  countries: CountryData[]
  /** Seats of power that stand for an organization: `le Kremlin`, `la Maison Blanche`. */
  seats: { name: string; country: string; organization: string }[]
  /** `M.`, `Mme`, `Dr`. */
  honorifics: string[]
  /** Nouns that make a description of a person: `président`, `ministre`, `porte-parole`. */
  offices: string[]
  /** Nouns that make an organization: `ministère`, `parti`, `agence`. */
  organizationNouns: string[]
  /** Nouns of groups: `syndicats`, `manifestants`, `experts`. */
  groupNouns: string[]
  /** Names of news media and agencies: `AFP`, `Reuters`. */
  media: string[]
  /** Given names, by gender where known, for coreference of il / elle. */
  givenNames: { male: string[]; female: string[] }
}
