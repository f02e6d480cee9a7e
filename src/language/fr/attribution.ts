import type { AttributionData } from '../pack/attribution.js'

export const attribution: AttributionData = {
  quotationMarks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '„', close: '”' },
    { open: '‹', close: '›' },
    { open: '"', close: '"' },
    { open: '<<', close: '>>' },
  ],
  dialogueDashes: ['—', '–'],
  verbs: { clause: [], quote: [], noun: [], infinitive: [], accuse: [], attitude: [] },
  conjugation: { by: 'lefff' },
  certainty: {},
  prepositions: ['selon', "d'après", 'à en croire'],
  clausePrepositions: ['pour', 'aux yeux de'],
  nounsOfSaying: [],
  namingNouns: [],
  namingVerbs: [],
  inscriptionNouns: [],
}
