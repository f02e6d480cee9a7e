import type { NameData } from '../pack/names.js'

export const names: NameData = {
  countries: [],
  seats: [],
  honorifics: [],
  offices: [],
  organizationNouns: [],
  groupNouns: [],
  media: [],
  givenNames: { male: [], female: [] },
}
