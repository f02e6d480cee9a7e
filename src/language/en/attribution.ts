import type { AttributionData } from '../pack/attribution.js'

export const attribution: AttributionData = {
  quotationMarks: [],
  reportingVerbs: [],
  prepositions: [],
  nounsOfSaying: [],
}
