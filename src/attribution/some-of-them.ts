import { canBeSource } from './can-be-source.js'
import { printedGender, withoutDeterminer } from './source-phrases.js'
import type { Answer, Known, Question } from './source-question.js'

const someOf =
  /^(?:(certaine?s|beaucoup|plusieurs|nombreux)|(d['’]autres)|l['’](une?)[ \u00a0](?:d['’]eux|d['’]elles|d['’]entre eux|d['’]entre elles))$/iu

/** Characters back to the people of whom «certains» are some. */
const peopleReach = 260

/**
 * «Les internautes sont divisés. Certains estiment …», «D'autres …», «L'un d'eux …»: some of the people of whom the sentences
 * before tell. The name of the source says who they are, as far as that: «internautes», «autres internautes».
 */
export function someOfThem(known: Known, question: Question): Answer {
  const { data, phrase } = question
  const match = someOf.exec(phrase)
  if (match === null) return undefined
  const name = match[3] ? namedAfter(known, question) : undefined
  if (name !== undefined) return name
  const people = peopleBefore(known, question)
  if (people === null) return null
  const opening = match[2] ? 'autres ' : match[3] ? `${match[3].toLowerCase()} des ` : ''
  return known.store.free(opening + people, data)
}

/** «selon l'un d'eux, le Français Jean Morel»: the name comes after. */
function namedAfter({ mentions, store }: Known, { article, data, span, text }: Question): Answer {
  const after = text.slice(span.end, span.end + 80)
  const [, before = '', name = ''] =
    /^(,[ \u00a0](?:(?:le|la|l['’])[ \u00a0]?\p{L}+[ \u00a0])?)(\p{Lu}[\p{L}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}'’-]*)+)/u.exec(
      after,
    ) ?? []
  if (name === '') return undefined
  const start = span.end + before.length
  const [whole] = mentions.inside(article, text, { start, end: start + name.length })
  return whole?.entity.kind === 'person' ? store.ofMention(whole) : store.free(name, data)
}

/** «la colère des riverains. Pour eux, …»: the plural people named last, where no subject explains «ils». */
export function peopleBefore(
  { persons }: Known,
  { antecedents, data, farther, span, text }: Question,
): string | null {
  const isPeople = (noun: string) => /[sx]$/u.test(noun) && canBeSource(noun, data, one => persons.has(one))
  const subject = antecedents.at(-1) ?? farther[0]
  const printed = subject === undefined ? '' : text.slice(subject.start, subject.end)
  if (printedGender(printed) === 'plural' && isPeople(firstWord(withoutDeterminer(printed, data))))
    return withoutDeterminer(printed, data)
  // «Jean Morel et Paul Durand ont reçu les riverains. Ils …» may be the two.
  if (/[ \u00a0](?:et|and)[ \u00a0]/u.test(printed)) return null
  const before = text.slice(Math.max(0, span.start - peopleReach), span.start)
  const found = [
    ...before.matchAll(/(?<!\p{L})(?:les|des|ces|aux)[ \u00a0](\p{Ll}[\p{L}-]+[sx])(?!\p{L})/giu),
  ]
  return found.findLast(([, noun]) => isPeople(noun!))?.[1] ?? null
}

function firstWord(phrase: string): string {
  return phrase.split(/[ \u00a0]/u)[0] ?? ''
}
