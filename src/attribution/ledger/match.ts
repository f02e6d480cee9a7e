import { sameSound, sameWord, type UtteranceWord } from './words.js'

/** Words `a` to `a + length` and `b` to `b + length` are the same. */
export interface Block {
  a: number
  b: number
  length: number
}

/** Longest utterance compared word by word; the table of the comparison stays small. */
const maxWords = 700

/**
 * The longest common subsequence of two utterances as maximal blocks. A lone function word between two differences
 * is no common ground («La Russie *a* soutenu» / «Moscou les *a* appuyés») and is left out.
 */
export function matchWords(a: UtteranceWord[], b: UtteranceWord[]): Block[] {
  const left = a.slice(0, maxWords)
  const right = b.slice(0, maxWords)
  const blocks = commonBlocks(left, right)
  return extended(
    blocks.filter((block, index) => block.length > 1 || left[block.a]!.content || isAnchored(blocks, index)),
    left,
    right,
  )
}

/** One word, or two spellings of it: moqué / moqués. */
function alike(a: UtteranceWord, b: UtteranceWord): boolean {
  return sameWord(a, b) || sameSound(a, b)
}

/** Most words between a lone function word and the next common ground. */
const nearGap = 2

function isAnchored(blocks: Block[], index: number): boolean {
  const { a, b, length } = blocks[index]!
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  const closeBefore =
    before !== undefined && a - before.a - before.length + b - before.b - before.length <= nearGap
  const closeAfter = after !== undefined && after.a - a - length + after.b - b - length <= nearGap
  return closeBefore || closeAfter
}

/** Blocks grow over equal words that the subsequence had matched elsewhere: the l of «l'ennemi». */
function extended(blocks: Block[], a: UtteranceWord[], b: UtteranceWord[]): Block[] {
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    const floorA = before === undefined ? 0 : before.a + before.length
    const floorB = before === undefined ? 0 : before.b + before.length
    while (block.a > floorA && block.b > floorB && alike(a[block.a - 1]!, b[block.b - 1]!)) {
      block.a--
      block.b--
      block.length++
    }
  }
  return blocks
}

// Used again by every comparison: making them for each took longer than filling them.
const alikeCells = new Uint8Array((maxWords + 1) ** 2)
const lengthCells = new Uint16Array((maxWords + 1) ** 2)

function commonBlocks(a: UtteranceWord[], b: UtteranceWord[]): Block[] {
  const same = alikeTable(a, b)
  const width = b.length + 1
  const table = lengthCells.fill(0, 0, (a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      if (same[at] === 1) table[at] = table[at + width + 1]! + 1
      else {
        const below = table[at + width]!
        const beside = table[at + 1]!
        table[at] = below >= beside ? below : beside
      }
    }
  const blocks: Block[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const at = i * width + j
    if (same[at] === 1) {
      const last = blocks.at(-1)
      if (last !== undefined && last.a + last.length === i && last.b + last.length === j) last.length++
      else blocks.push({ a: i, b: j, length: 1 })
      i++
      j++
    } else if (table[at + width]! >= table[at + 1]!) i++
    else j++
  }
  return blocks
}

/** 1 at `i * (b.length + 1) + j` where two words are alike. Only words of one opening are compared. */
function alikeTable(a: UtteranceWord[], b: UtteranceWord[]): Uint8Array {
  const width = b.length + 1
  const table = alikeCells.fill(0, 0, (a.length + 1) * width)
  const places = new Map<string, number[]>()
  b.forEach((word, j) => {
    const list = places.get(opening(word))
    if (list) list.push(j)
    else places.set(opening(word), [j])
  })
  a.forEach((word, i) => {
    for (const j of places.get(opening(word)) ?? []) if (alike(word, b[j]!)) table[i * width + j] = 1
  })
  return table
}

/** Alike words share it: a silent ending has two letters at most, and its word four or more (tout / tous). */
function opening({ fold }: UtteranceWord): string {
  return fold.slice(0, 3)
}

export interface Overlap {
  /** Words of the longest block. */
  run: number
  /** Words in common, and content words among them. */
  shared: number
  content: number
  /** Content words that are no names: «le prix Nobel de la Paix» is what many speak of. */
  plain: number
}

export function overlapOf(a: UtteranceWord[], blocks: Block[]): Overlap {
  let run = 0
  let shared = 0
  let content = 0
  let plain = 0
  for (const block of blocks) {
    run = Math.max(run, block.length)
    shared += block.length
    for (let i = block.a; i < block.a + block.length; i++) {
      const word = a[i]!
      if (!word.content) continue
      content++
      if (!word.capital || word.opens || i === 0) plain++
    }
  }
  return { run, shared, content, plain }
}
