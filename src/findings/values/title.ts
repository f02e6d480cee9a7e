import type { Translate } from '../../language/strings/registry.js'
import type { ArticleSpan } from '../../model/index.js'
import { normalizeKey } from '../../text/index.js'
import type { ArticleNames } from '../articles.js'

/** One way in which some articles put it. */
export interface Wording {
  words: string
  spans: ArticleSpan[]
}

/** More wordings than this are not named in a title. */
const mostShown = 4

/** `« 130 milliards » (A), « 200 milliards » (B et C)`: the wordings with the articles that have them. */
export function wordingsList(wordings: Wording[], names: ArticleNames, translate: Translate): string {
  return wordings
    .slice(0, mostShown)
    .map(({ words, spans }) =>
      translate('finding.values.part', { words, articles: names.list(spans.map(span => span.article)) }),
    )
    .join(', ')
}

/** Gathers spans by what they print, the most frequent first, then in the order of the articles. */
export function gatherWordings<T extends ArticleSpan>(
  spans: T[],
  print: (span: T) => string,
  key: (span: T) => string = span => plain(print(span)),
): Wording[] {
  const groups = new Map<string, Wording>()
  for (const span of spans) {
    const group = groups.get(key(span))
    if (group) group.spans.push(span)
    else groups.set(key(span), { words: print(span), spans: [span] })
  }
  const outlets = ({ spans: all }: Wording) => new Set(all.map(span => span.article)).size
  return [...groups.values()].sort((a, b) => outlets(b) - outlets(a))
}

/** Without typography: `d’euros` and `d'euros` are one wording. */
function plain(printed: string): string {
  return normalizeKey(printed).replace(/[\s\u00a0\u202f]+/gu, ' ')
}

/** Printed words on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
