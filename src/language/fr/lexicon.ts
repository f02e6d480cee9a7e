import type { LexiconData } from '../pack/lexicon.js'

export const lexicon: LexiconData = { stemmer: null, stopWords: [], negations: [], modality: [] }
