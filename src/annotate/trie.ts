import type { Word } from './reading.js'

interface Node<T> {
  next: Map<string, Node<T>>
  values: T[]
}

/** Longest match of phrases over folded words: one step per word, whatever the number of phrases. */
export class PhraseTrie<T> {
  private root: Node<T> = { next: new Map(), values: [] }

  /** `folds` are the folded words of the phrase. */
  add(folds: string[], value: T): void {
    if (folds.length === 0) return
    let node = this.root
    for (const key of folds) {
      const child = node.next.get(key) ?? { next: new Map(), values: [] }
      node.next.set(key, child)
      node = child
    }
    node.values.push(value)
  }

  /** The longest phrase from `first` with a value that `accepts` takes; `last` is exclusive. */
  match(
    words: Word[],
    first: number,
    accepts: (value: T, last: number) => boolean = () => true,
  ): { last: number; value: T } | null {
    let node: Node<T> | undefined = this.root
    let best: { last: number; value: T } | null = null
    for (let i = first; i < words.length; i++) {
      node = node.next.get(words[i]!.fold)
      if (!node) break
      const value = node.values.find(candidate => accepts(candidate, i + 1))
      if (value !== undefined) best = { last: i + 1, value }
    }
    return best
  }
}
