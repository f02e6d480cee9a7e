import type { Origin } from '../model/index.js'
import type { Corpus } from './corpus.js'
import { unitAt } from './names.js'

/** Counts over the articles of a facet. */
export interface Breadth {
  outlets: number
  origins: number
  weight: number
}

/** An article that carries a facet: its position and where the first span starts. */
export interface Carrier {
  index: number
  start: number
}

/**
 * How worth showing a facet is: reported by many independent origins × 3, by some and not by others × 1.5, high up in an
 * article × 1, and concrete (names or figures in its sentences) × 1. Each part is 0..1; breadth counts most.
 */
export class Weigher {
  private readonly origins: Map<string, string>
  private readonly all: number

  constructor(
    private readonly corpus: Corpus,
    origins: Origin[],
  ) {
    this.origins = originOf(origins)
    this.all = this.separate(corpus.documents.map((_, index) => index))
  }

  weigh(carriers: Carrier[], concreteness: number): Breadth {
    const independent = this.separate(carriers.map(({ index }) => index))
    const share = independent / Math.max(1, this.all)
    const high = carriers.reduce((top, carrier) => Math.max(top, this.prominence(carrier)), 0)
    const breadth = Math.log2(1 + independent) / Math.log2(1 + Math.max(1, this.all))
    const weight = 3 * breadth + 1.5 * 4 * share * (1 - share) + high + concreteness
    return { outlets: carriers.length, origins: independent, weight: Math.round(weight * 1000) / 1000 }
  }

  private separate(indices: number[]): number {
    return new Set(
      indices.map(index => {
        const { id } = this.corpus.documents[index]!.article
        return this.origins.get(id) ?? id
      }),
    ).size
  }

  /** 1 in a headline, 0.9 in the first paragraph, then 0.8 at the top of the text towards 0 at its end. */
  private prominence({ index, start }: Carrier): number {
    const { article, units } = this.corpus.documents[index]!
    const id = unitAt(this.corpus, index, { start, end: start })
    const unit = id === null ? undefined : this.corpus.units[id]!.unit
    if (!unit) return 0
    if (unit.partKind === 'headline') return 1
    const first = units.find(candidate => candidate.partKind !== 'headline')
    if (unit.partKind === 'lead' || unit.part === first?.part) return 0.9
    return 0.8 * (1 - start / Math.max(1, article.text.length))
  }
}

/** Article id → id of the origin that it counts under. */
function originOf(origins: Origin[]): Map<string, string> {
  return new Map(origins.flatMap(origin => origin.articles.map(article => [article, origin.id] as const)))
}
