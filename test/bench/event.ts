import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generator, pick } from './random.js'

/** Sentences of an article, as in the bar: 10 000 sentences in 500 articles. */
const sentencesPerArticle = 20

/**
 * Texts of an event of a given size: half of the sentences are perturbed copies of the given texts in another order,
 * half are new ones about the same things. The same size gives the same texts.
 */
export function makeEvent(sources: string[], articles: number): string[] {
  const sentences = sources
    .flatMap(text => text.split(/\n+|(?<=[.!?»]) +(?=\p{Lu})/u))
    .filter(s => s.length > 30)
  const words = [...new Set(sources.join(' ').match(/\p{L}{4,}/gu))].sort()
  return Array.from({ length: articles }, (_, index) => {
    const random = generator(index + 1)
    const lines = Array.from({ length: sentencesPerArticle }, () =>
      random() < 0.5 ? perturb(pick(sentences, random), words, random) : invent(words, random),
    )
    return paragraphs(lines, random)
  })
}

/** Texts of a folder and the folders below it, in the order of paths. */
export function readTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))
}

/** Changes about one word in eight. */
function perturb(sentence: string, words: string[], random: () => number): string {
  return sentence
    .trim()
    .split(' ')
    .map(word => (random() < 0.12 ? pick(words, random) : word))
    .join(' ')
}

/** A sentence of known words and of words that no other article has. */
function invent(words: string[], random: () => number): string {
  const length = 12 + Math.floor(random() * 18)
  const list = Array.from({ length }, () => (random() < 0.6 ? pick(words, random) : newWord(random)))
  const text = list.join(' ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}

function newWord(random: () => number): string {
  const syllables = ['ba', 'ri', 'mou', 'ten', 'la', 'cri', 'dou', 'sal', 'vé', 'no', 'ger', 'pla']
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, random)).join('')
}

function paragraphs(lines: string[], random: () => number): string {
  return lines.reduce((text, line) => text + (random() < 0.35 ? '\n\n' : ' ') + line)
}
