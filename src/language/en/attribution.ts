import type { AttributionData } from '../pack/attribution.js'

export const attribution: AttributionData = {
  quotationMarks: [
    { open: '“', close: '”' },
    { open: '‘', close: '’' },
    { open: '«', close: '»' },
    { open: '"', close: '"' },
    { open: '``', close: "''" },
    { open: "'", close: "'" },
  ],
  dialogueDashes: ['—'],
  verbs: { clause: [], quote: [], noun: [], infinitive: [], accuse: [], attitude: [] },
  conjugation: { by: 'suffixes', irregular: {} },
  certainty: {},
  prepositions: ['according to'],
  clausePrepositions: ['for'],
  nounsOfSaying: [],
  namingNouns: [],
  namingVerbs: [],
  inscriptionNouns: [],
}
