import { DivergenceError } from '../errors.js'
import type { Correction, Facet } from '../model/index.js'

/** Gives facets the labels that a human chose. A correction that points to nothing is an error. */
export function renameFacets(facets: Facet[], corrections: Correction[]): Facet[] {
  const labels = new Map<string, string>()
  for (const correction of corrections) {
    if (correction.kind !== 'rename') continue
    if (!facets.some(facet => facet.id === correction.facet)) {
      throw new DivergenceError('E-CORRECTION-TARGET', `rename: facet ${correction.facet}`)
    }
    labels.set(correction.facet, correction.label)
  }
  return facets.map(facet => {
    const label = labels.get(facet.id)
    return label === undefined ? facet : { ...facet, label, human: facet.label }
  })
}
