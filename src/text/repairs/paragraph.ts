import type { Nodes, Paragraph, Sentence, SentenceContent } from 'nlcst'
import type { SegmentationData } from '../../language/pack/segmentation.js'

/** What the repairs know of a language; starters are capitalised or not, compared in lower case. */
export interface RepairData {
  abbreviations: ReadonlySet<string>
  numberedAbbreviations: ReadonlySet<string>
  letteredNouns: ReadonlySet<string>
  /** Function words, which seldom stand inside a name: «Le», «Il», «The». */
  starters: ReadonlySet<string>
}

/** Mends the sentences of one paragraph, as the plugins of parse-latin do. */
export type Repair = (paragraph: Paragraph, data: RepairData) => void

/** Sets for quick look-up. `starters` are the stop words of the language. */
export function repairData(data: SegmentationData, starters: string[]): RepairData {
  return {
    abbreviations: new Set(data.abbreviations),
    numberedAbbreviations: new Set(data.numberedAbbreviations),
    letteredNouns: new Set(data.letteredNouns),
    starters: new Set(starters),
  }
}

/** The sentences of a paragraph with their index among its children. */
export function sentenceAt(paragraph: Paragraph, index: number): Sentence | null {
  const child = paragraph.children[index]
  return child?.type === 'SentenceNode' ? child : null
}

/** Index of the next sentence after `index`, or -1. */
export function nextSentence(paragraph: Paragraph, index: number): number {
  for (let i = index + 1; i < paragraph.children.length; i++) if (sentenceAt(paragraph, i)) return i
  return -1
}

/** Index of the sentence before `index`, or -1. */
export function previousSentence(paragraph: Paragraph, index: number): number {
  for (let i = index - 1; i >= 0; i--) if (sentenceAt(paragraph, i)) return i
  return -1
}

/** Joins the sentence at `index` with the following one, white space between them included. */
export function joinNext(paragraph: Paragraph, index: number): boolean {
  const next = nextSentence(paragraph, index)
  const sentence = sentenceAt(paragraph, index)
  if (next < 0 || !sentence) return false
  const between = paragraph.children.slice(index + 1, next) as SentenceContent[]
  sentence.children.push(...between, ...(paragraph.children[next] as Sentence).children)
  paragraph.children.splice(index + 1, next - index)
  return true
}

/** Cuts the sentence at `index` before its child `at`; leading white space moves between the two. */
export function splitBefore(paragraph: Paragraph, index: number, at: number): void {
  const sentence = sentenceAt(paragraph, index)
  if (!sentence || at <= 0 || at >= sentence.children.length) return
  const tail = sentence.children.splice(at)
  const spaces: SentenceContent[] = []
  while (sentence.children.at(-1)?.type === 'WhiteSpaceNode') spaces.push(sentence.children.pop()!)
  while (tail[0]?.type === 'WhiteSpaceNode') spaces.push(tail.shift()!)
  if (tail.length === 0) return void sentence.children.push(...spaces)
  paragraph.children.splice(index + 1, 0, ...(spaces as Paragraph['children']), {
    type: 'SentenceNode',
    children: tail,
  })
}

/** Text of a node, empty for none. */
export function textOf(node: Nodes | undefined): string {
  if (!node) return ''
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : node.value
}

/** Whether an abbreviation, printed with its point, goes on in the next word: «M. Dupont», «vol. 3». */
export function goesOn(abbreviation: string, next: string, data: RepairData): boolean {
  const key = abbreviation.toLowerCase()
  return data.abbreviations.has(key) || (/^\p{Nd}/u.test(next) && data.numberedAbbreviations.has(key))
}

/** First word of a sentence, skipping opening marks, or an empty string. */
export function firstWord(sentence: Sentence): string {
  return textOf(sentence.children.find(child => child.type === 'WordNode'))
}

/** Last word before the final marks of a sentence, without its own point. */
export function lastWord(sentence: Sentence): string {
  for (let i = sentence.children.length - 1; i >= 0; i--) {
    const child = sentence.children[i]!
    if (child.type === 'WordNode') return textOf(child).replace(/\.$/u, '')
    if (child.type === 'WhiteSpaceNode') return ''
  }
  return ''
}
