import { stopWordSet } from '../align/stop-words.js'
import type { Translate } from '../language/strings/registry.js'
import type { ArticleSpan, Document, Token } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'

/** Words of an excerpt at most. */
const most = 24
/** Words of the beginning of a sentence that is cut on its left. */
const opening = 7
const boundary = /^[,;:()–—]$/u
const words = (tokens: Token[]) => tokens.filter(({ kind }) => kind !== 'punctuation').length

/**
 * A statement as a title quotes it: the whole sentence, or of a long one the clauses around its telling words, cut at
 * punctuation and marked by «…» where it is cut. A label of some words, torn from its verb, may say the opposite («briguer
 * la présidence» of who renounced it), so that it names a statement only where it is a name.
 */
export function excerptOf(
  documents: Document[],
  translate: Translate,
): (span: ArticleSpan, telling: string) => string {
  const [open, close] = [translate('finding.marks.open'), translate('finding.marks.close')]
  const byId = new Map(documents.map(document => [document.article.id, document]))
  return (span, telling) => {
    const { article, tokens } = byId.get(span.article)!
    const first = firstFrom(tokens, span.start)
    let last = first
    while (last < tokens.length && tokens[last]!.end <= span.end) last++
    const sentence = tokens.slice(first, last)
    if (sentence.length === 0) return telling
    const at = article.text.slice(span.start, span.end).indexOf(telling)
    const focus = { start: span.start + Math.max(0, at), end: span.start + Math.max(0, at) + telling.length }
    const stop = stopWordSet(article.language)
    const [from, to] = words(sentence) <= most ? [0, sentence.length] : window(sentence, focus, stop)
    const begin = sentence[from]!.start
    const said = article.text.slice(begin, sentence[to - 1]!.end)
    // A straight mark closes what one before it in the paragraph has opened.
    const before = article.text.slice(article.text.lastIndexOf('\n', begin - 1) + 1, begin)
    const quoted = (before.match(/"/gu)?.length ?? 0) % 2 === 1
    const inner = plain(said, quoted).replace(/“/gu, open).replace(/”/gu, close)
    return `${headOf(sentence.slice(0, from), article.text, stop)}${inner}${to < sentence.length ? '…' : ''}`
  }
}

/** The first words of what is cut on the left, where the subject stands: «Le fichier Éloi collecte […] ». */
function headOf(tokens: Token[], text: string, stop: ReadonlySet<string>): string {
  if (tokens.length === 0) return ''
  const until = tokens.findIndex(({ key }) => boundary.test(key))
  const clause = until > 0 ? tokens.slice(0, until) : tokens
  const said = clause.filter(({ kind }) => kind !== 'punctuation').slice(0, opening)
  const last = said.findLastIndex(({ key }) => !stop.has(key))
  if (last < 0) return '…'
  return `${plain(text.slice(said[0]!.start, said[last]!.end), false)} […] `
}

/** The clauses around the focus: first to the left, where the subject stands, then to the right; whole ones only. */
function window(
  tokens: Token[],
  focus: { start: number; end: number },
  stop: ReadonlySet<string>,
): [number, number] {
  const cuts = [0, ...tokens.flatMap(({ key }, i) => (i > 0 && boundary.test(key) ? [i] : [])), tokens.length]
  const holds = (i: number) =>
    tokens.slice(cuts[i]!, cuts[i + 1]!).some(token => token.start < focus.end && token.end > focus.start)
  const clauses = cuts.slice(0, -1).map((_, i) => i)
  let left = Math.max(0, clauses.findIndex(holds))
  let right = Math.max(left, clauses.findLastIndex(holds)) + 1
  const size = (from: number, to: number) => words(tokens.slice(cuts[from]!, cuts[to]!))
  for (;;) {
    if (left > 0 && size(left - 1, right) <= most) left--
    else if (right < clauses.length && size(left, right + 1) <= most) right++
    else break
  }
  const start = cuts[left]! + (left > 0 && boundary.test(tokens[cuts[left]!]!.key) ? 1 : 0)
  const end = Math.min(cuts[right]!, start + longest(tokens.slice(start, cuts[right]!), stop))
  return [start, end]
}

/**
 * So many tokens of a clause as hold the words of an excerpt; a clause may be longer than that by itself. None ends on a
 * function word: «la campagne de dénigrement dont».
 */
function longest(tokens: Token[], stop: ReadonlySet<string>): number {
  let count = 0
  const over = tokens.findIndex(({ kind }) => kind !== 'punctuation' && ++count > most)
  if (over < 0) return tokens.length
  const kept = tokens
    .slice(0, over)
    .findLastIndex(({ kind, key }) => kind !== 'punctuation' && !stop.has(key))
  return kept < 0 ? over : kept + 1
}

/** One line without the point at its end; its own marks do not repeat the title's, and none is left without its partner. */
function plain(said: string, quoted: boolean): string {
  let open = quoted
  const turned = said
    .replace(/\s+/gu, ' ')
    .replace(/«\s?/gu, '“')
    .replace(/\s?»/gu, '”')
    .replace(/"/gu, () => {
      open = !open
      return open ? '“' : '”'
    })
    .replace(/^[\s–—-]+/u, '')
    .replace(/[\s.,;:!…]+$/u, '')
  const balance = (turned.match(/“/gu)?.length ?? 0) - (turned.match(/”/gu)?.length ?? 0)
  const paired = balance > 0 ? `${turned}”` : balance < 0 ? `“${turned}` : turned
  return paired.replace(/^“([^“”]*?)[\s.,;:!…]*”$/u, '$1')
}
