import type { Report } from '../model/index.js'

/** The first span that does not hold: where it stands in `report.json`, which text, what was expected and found. */
export interface WrongSpan {
  /** JSON pointer, e.g. `/findings/3/evidence/0`. */
  path: string
  article: string
  start: number
  end: number
  expected?: string
  /** What the text has there; null when the span lies outside the text or the article is unknown. */
  found: string | null
}

export interface Verification {
  /** Spans checked, and those among them that carry their exact words. */
  spans: number
  evidence: number
  wrong: WrongSpan | null
}

/**
 * Checks every span of a report, wherever it stands: it lies in its article's text, and where the exact words are
 * given beside it they are the text's. Works by shape and not by field name, so that no later addition goes unchecked.
 *
 * @param texts article id → the text to check against; the report's own texts, or those of the original files.
 */
export function verifySpans(report: Report, texts: ReadonlyMap<string, string>): Verification {
  const result: Verification = { spans: 0, evidence: 0, wrong: null }
  const { articles, ...rest } = report
  articles.forEach((article, index) => {
    walk(article.parts, `/articles/${index}/parts`, article.id, texts, result)
  })
  walk(rest, '', null, texts, result)
  return result
}

type Json = Record<string, unknown>

/** `article` is that of the nearest enclosing object that names one: a cell's spans lie in the cell's article. */
function walk(
  value: unknown,
  path: string,
  article: string | null,
  texts: ReadonlyMap<string, string>,
  result: Verification,
): void {
  if (result.wrong || typeof value !== 'object' || value === null) return
  const node = value as Json
  const own = typeof node.article === 'string' ? node.article : article
  if (typeof node.start === 'number' && typeof node.end === 'number' && own !== null) {
    checkSpan(node, path, own, texts, result)
  }
  for (const [key, child] of Object.entries(node)) {
    // A diff's two sides lie in two texts; the diff names neither, its cell's content span is checked.
    if (key === 'diff') continue
    walk(child, `${path}/${key}`, own, texts, result)
  }
}

function checkSpan(
  node: Json,
  path: string,
  article: string,
  texts: ReadonlyMap<string, string>,
  result: Verification,
): void {
  const [start, end] = [node.start as number, node.end as number]
  const text = texts.get(article)
  const inside = text !== undefined && 0 <= start && start <= end && end <= text.length
  const found = inside ? text.slice(start, end) : null
  const expected = typeof node.exact === 'string' ? node.exact : undefined
  result.spans += 1
  if (expected !== undefined) result.evidence += 1
  if (found === null || (expected !== undefined && expected !== found)) {
    result.wrong = { path, article, start, end, ...(expected === undefined ? {} : { expected }), found }
  }
}
