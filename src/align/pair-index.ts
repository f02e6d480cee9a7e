import type { ArticleSpan, Pair } from '../model/index.js'
import { memo } from '../text/memo.js'

/** A sentence by its article and start. */
type Place = Pick<ArticleSpan, 'article' | 'start'>

/** The pairs of an alignment by sentence. */
export class PairIndex {
  private readonly lists = new Map<string, Map<number, Pair[]>>()

  constructor(pairs: Pair[]) {
    for (const pair of pairs) {
      this.add(pair.a, pair)
      this.add(pair.b, pair)
    }
  }

  private add({ article, start }: Place, pair: Pair): void {
    memo(
      memo(this.lists, article, () => new Map<number, Pair[]>()),
      start,
      () => [],
    ).push(pair)
  }

  /** The pairs of a sentence, in the order of the alignment. */
  pairsOf({ article, start }: Place): readonly Pair[] {
    return this.lists.get(article)?.get(start) ?? none
  }

  /** The sentences that a sentence is paired with. */
  partnersOf(place: Place): ArticleSpan[] {
    return this.pairsOf(place).map(({ a, b }) => (isAt(a, place) ? b : a))
  }

  /** The pair of two sentences. */
  pairOf(x: Place, y: Place): Pair | undefined {
    return this.pairsOf(x).find(({ a, b }) => isAt(a, y) || isAt(b, y))
  }
}

const none: readonly Pair[] = []

function isAt({ article, start }: ArticleSpan, place: Place): boolean {
  return start === place.start && article === place.article
}

const indexes = new WeakMap<Pair[], PairIndex>()

/** The index of these pairs, made once for all stages. */
export function pairIndex(pairs: Pair[]): PairIndex {
  return memo(indexes, pairs, list => new PairIndex(list))
}
