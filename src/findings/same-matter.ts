import { familyOf, wordIndex } from '../facts/naming/word-index.js'
import { stemmer } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Document, EntityKind } from '../model/index.js'
import { memo } from '../text/memo.js'
import type { FindingInput } from './finder.js'
import { indexByPlace } from './values/index-by-place.js'

/** Words in common beside the longest run that both have, or their share of the shorter rest, from which on both state one thing. */
const least = 2
const leastShare = 0.25
/** A run of so much of both sentences is the statement itself. */
const wholeRun = 0.6

/** Whose names are no part of what is told of them. */
const bearers: ReadonlySet<EntityKind> = new Set(['person', 'organization'])

/**
 * Whether two aligned sentences have more in common than a title and the names of people: «Le ministre de la Défense a démenti» and «Le
 * ministre de la Défense a parlé d'une coïncidence» are about one man, not one fact.
 */
export function sameMatter({
  documents,
  annotations,
}: FindingInput): (a: ArticleSpan, b: ArticleSpan) => boolean {
  const index = wordIndex(documents)
  const people = indexByPlace(
    annotations.entities.flatMap(({ kind, mentions }) =>
      bearers.has(kind) ? mentions.filter(({ form }) => form === 'name') : [],
    ),
  )
  const namesIn = (span: ArticleSpan) =>
    people.within(span.article, span).flatMap(mention => index.families(mention))
  const offices = officeFamilies(documents)
  return (a, b) => {
    const [left, right] = [index.families(a), index.families(b)]
    const [i, j, length] = longestRun(left, right)
    const [short, long] = [Math.min(left.length, right.length), Math.max(left.length, right.length)]
    if (length >= wholeRun * long || short === 0) return true
    const names = new Set([...namesIn(a), ...namesIn(b), ...(offices.get(a.article) ?? [])])
    const rest = (families: string[], at: number) =>
      new Set([...families.slice(0, at), ...families.slice(at + length)].filter(family => !names.has(family)))
    const [restLeft, restRight] = [rest(left, i), rest(right, j)]
    const shared = [...restLeft].filter(family => restRight.has(family)).length
    return shared >= least || (shared > 0 && shared >= leastShare * Math.min(restLeft.size, restRight.size))
  }
}

/** The words of offices, by article: «assistant general manager and senior vice president» is who, not what. */
function officeFamilies(documents: Document[]): Map<string, ReadonlySet<string>> {
  const byLanguage = new Map<string, ReadonlySet<string>>()
  return new Map(
    documents.map(({ article: { id, language } }) => [
      id,
      memo(byLanguage, language, () => {
        const names = languagePack(language)?.names
        const stem = stemmer(language)
        const words = [
          ...(names?.offices ?? []),
          ...(names?.officeAdjectives ?? []),
          ...(names?.officeFamilies ?? []).flatMap(({ nouns }) => nouns),
        ]
        return new Set(words.flatMap(noun => noun.split(/[\s'’-]+/u)).map(word => familyOf(stem(word))))
      }),
    ]),
  )
}

/** Start in the one, start in the other and length of the longest run of words that both have. */
function longestRun(left: string[], right: string[]): [number, number, number] {
  let best: [number, number, number] = [0, 0, 0]
  let before = new Array<number>(right.length + 1).fill(0)
  left.forEach((family, i) => {
    const row = new Array<number>(right.length + 1).fill(0)
    right.forEach((other, j) => {
      if (family !== other) return
      row[j + 1] = before[j]! + 1
      if (row[j + 1]! > best[2]) best = [i - row[j + 1]! + 1, j - row[j + 1]! + 1, row[j + 1]!]
    })
    before = row
  })
  return best
}
