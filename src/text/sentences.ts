import type { Nodes, Paragraph, Root } from 'nlcst'
import retextLatin from 'retext-latin'
import { unified } from 'unified'
import { languagePack } from '../language/registry.js'
import type { Span } from '../model/index.js'
import { limitLength } from './limit-length.js'
import { mergeAbbreviations } from './repairs/merge-abbreviations.js'
import { mergeIncises } from './repairs/merge-incises.js'
import { moveQuotationMarks } from './repairs/move-quotation-marks.js'
import { type Repair, type RepairData, repairData } from './repairs/paragraph.js'
import { separateAddresses } from './repairs/separate-addresses.js'
import { splitAfterQuotations } from './repairs/split-after-quotations.js'
import { splitFalseAbbreviations } from './repairs/split-false-abbreviations.js'
import { splitGluedHeadings } from './repairs/split-glued-headings.js'
import { splitGluedSentences } from './repairs/split-glued-sentences.js'

/** In this order: addresses first, so that their marks are no ends; joins after cuts. */
const repairs: Repair[] = [
  separateAddresses,
  splitGluedSentences,
  mergeAbbreviations,
  splitFalseAbbreviations,
  splitGluedHeadings,
  splitAfterQuotations,
  moveQuotationMarks,
  mergeIncises,
]

/** A unified transformer: runs the repairs over every paragraph of the nlcst tree. */
function retextRepairSentences(data: RepairData) {
  return (tree: Root): void => {
    for (const child of tree.children) {
      if (child.type !== 'ParagraphNode') continue
      for (const repair of repairs) repair(child as Paragraph, data)
    }
  }
}

export type SentenceCutter = (text: string) => Span[]

/**
 * Makes the sentence cutter of a language: parse-latin, then the repair pass. Spans are UTF-16 offsets into the
 * given text, without surrounding white space, in order. An unknown language gets the rules that need no words.
 */
export function sentenceCutter(language: string): SentenceCutter {
  const pack = languagePack(language)
  const data = repairData(
    pack?.segmentation ?? { abbreviations: [], numberedAbbreviations: [], letteredNouns: [] },
    pack?.lexicon.stopWords ?? [],
  )
  const processor = unified().use(retextLatin).use(retextRepairSentences, data).freeze()
  return text => {
    const tree = processor.runSync(processor.parse(withoutBlankLines(text))) as Root
    const spans: Span[] = []
    for (const paragraph of tree.children) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const sentence of paragraph.children)
        if (sentence.type === 'SentenceNode')
          spans.push({ start: edge(sentence, 'start'), end: edge(sentence, 'end') })
    }
    return spans.flatMap(span => limitLength(text, span))
  }
}

/**
 * parse-latin ends a paragraph at a blank line. The text given is one paragraph, in which a blank line may cut a
 * sentence: «Elle a averti», blank line, «la France que …». Offsets stay.
 */
function withoutBlankLines(text: string): string {
  return text.replace(/[\r\n](?=\s)/g, ' ')
}

/** Offset of the first or last leaf. The positions of parents are stale after repairs, those of leaves never. */
function edge(node: Nodes, side: 'start' | 'end'): number {
  let current = node
  while ('children' in current && current.children.length > 0)
    current = (side === 'start' ? current.children[0] : current.children.at(-1)) as Nodes
  return current.position?.[side].offset ?? 0
}
