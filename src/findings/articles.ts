import type { Translate } from '../language/strings/registry.js'
import type { Document } from '../model/index.js'

/** More sigla than this are given as a count: «212 articles sur 500». */
const mostNamed = 5

/** Names articles in titles by their sigla, so that a masked report gives no outlet away. */
export class ArticleNames {
  private readonly sigla: Map<string, string>
  private readonly order: Map<string, number>

  constructor(
    documents: Document[],
    private readonly translate: Translate,
  ) {
    this.sigla = new Map(documents.map(({ article }) => [article.id, article.siglum]))
    this.order = new Map(documents.map(({ article }, index) => [article.id, index]))
  }

  one(id: string): string {
    return this.sigla.get(id) ?? id
  }

  /** `A`, `A et B`, `A, B et C`; a count when there are many. */
  list(ids: Iterable<string>): string {
    const sorted = [...new Set(ids)].sort((a, b) => this.position(a) - this.position(b))
    if (sorted.length > mostNamed) {
      return this.translate('finding.articles-count', { count: sorted.length, total: this.sigla.size })
    }
    const names = sorted.map(id => this.one(id))
    const last = names.pop() ?? ''
    return names.length === 0 ? last : this.translate('finding.list-and', { list: names.join(', '), last })
  }

  position(id: string): number {
    return this.order.get(id) ?? 0
  }
}
