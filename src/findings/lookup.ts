import { groupByArticle } from '../attribution/ledger/unmarked.js'
import type { Article, Attribution, Document } from '../model/index.js'
import { memo } from '../text/memo.js'
import type { FindingInput } from './finder.js'

const articles = new WeakMap<Document[], Map<string, Article>>()
const attributions = new WeakMap<Attribution[], Map<string, Attribution[]>>()

/** The article of an id. The index is made once for an event. */
export function articleOf(documents: Document[], id: string): Article {
  return memo(articles, documents, list => new Map(list.map(({ article }) => [article.id, article]))).get(id)!
}

/** What one article reports somebody to say, in the order of its text. The index is made once for an event. */
export function attributionsOf(
  { attribution }: Pick<FindingInput, 'attribution'>,
  id: string,
): Attribution[] {
  return memo(attributions, attribution.attributions, groupByArticle).get(id) ?? []
}
