import type { Collection } from './collection.js'
import type { Features } from './features.js'

/**
 * Sentences of an article that may share a feature. What stands in more of them weighs next to nothing, and a book of
 * thousands of sentences would cost the square of their number.
 */
const mostSiblings = 60

/** The other items of the same article that have a feature too: those of feature `i` from `starts[i]` on. */
interface Siblings {
  starts: Int32Array
  items: Int32Array
}

/**
 * Tells how much of what two sentences have in common is the frame of the event instead of their statement: one of the
 * articles says it again in other sentences. «La mère de l'enfant trouvé seul à Marseille» opens one sentence on her
 * arrest and another on her release; beside the words of this frame the two have nothing in common.
 */
export class Echoes {
  private readonly siblings: Siblings[]
  private readonly sums: Float64Array
  private readonly heaviest: Float64Array

  constructor(
    collection: Collection,
    private readonly features: Features[],
  ) {
    this.siblings = siblingsOf(collection, features)
    this.sums = new Float64Array(features.length)
    this.heaviest = new Float64Array(features.length)
  }

  /**
   * Weight of the common features that another sentence of either article has together, without the heaviest of them: a
   * single word may come back, it is the company that makes a frame. The mean of the two sentences that have most, for
   * a headline says a statement once more; the greater of both articles.
   */
  common(a: number, b: number): number {
    const [x, y] = [this.features[a]!, this.features[b]!]
    const touched: [number[], number[]] = [[], []]
    for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length; ) {
      const order = x.ids[i]! - y.ids[j]!
      if (order === 0) {
        const weight = (x.values[i]! + y.values[j]!) / 2
        this.add(this.siblings[a]!, i, weight, touched[0])
        this.add(this.siblings[b]!, j, weight, touched[1])
      }
      if (order <= 0) i++
      if (order >= 0) j++
    }
    return Math.max(this.take(touched[0]), this.take(touched[1]))
  }

  private add({ starts, items }: Siblings, feature: number, weight: number, touched: number[]): void {
    for (let k = starts[feature]!; k < starts[feature + 1]!; k++) {
      const item = items[k]!
      if (this.sums[item] === 0) touched.push(item)
      this.sums[item]! += weight
      if (weight > this.heaviest[item]!) this.heaviest[item] = weight
    }
  }

  /** Mean of the two highest sums without the heaviest weight; clears the items for the next pair. */
  private take(touched: number[]): number {
    let [first, second] = [0, 0]
    for (const item of touched) {
      const rest = this.sums[item]! - this.heaviest[item]!
      if (rest > first) [first, second] = [rest, first]
      else if (rest > second) second = rest
      this.sums[item] = 0
      this.heaviest[item] = 0
    }
    return (first + second) / 2
  }
}

function siblingsOf({ byUnit }: Collection, features: Features[]): Siblings[] {
  const siblings: Siblings[] = []
  for (const units of byUnit) {
    const postings = new Map<number, number[]>()
    for (const { index } of units)
      for (const id of features[index]!.ids) {
        const list = postings.get(id)
        if (list) list.push(index)
        else postings.set(id, [index])
      }
    for (const { index } of units) siblings[index] = siblingsOfItem(index, features[index]!, postings)
  }
  return siblings
}

function siblingsOfItem(item: number, { ids }: Features, postings: Map<number, number[]>): Siblings {
  const starts = new Int32Array(ids.length + 1)
  const items: number[] = []
  ids.forEach((id, i) => {
    const list = postings.get(id)!
    if (list.length <= mostSiblings) for (const other of list) if (other !== item) items.push(other)
    starts[i + 1] = items.length
  })
  return { starts, items: Int32Array.from(items) }
}
