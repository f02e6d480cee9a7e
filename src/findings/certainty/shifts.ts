import { fold, stemmer } from '../../facts/stem.js'
import { verbsByLanguage } from '../../facts/verbs.js'
import { languagePack } from '../../language/registry.js'
import type { Certainty, Document, Unit } from '../../model/index.js'
import { memo } from '../../text/memo.js'
import type { FindingInput } from '../finder.js'
import { type Claim, claimReader } from './claims.js'

/** How much it matters that one article says the first and another the second; none: no shift worth telling. */
const gaps: Partial<Record<Certainty, Partial<Record<Certainty, 1 | 2 | 3>>>> = {
  stated: { denied: 3, alleged: 3, conditional: 3 },
  announced: { denied: 3, conditional: 2, alleged: 2 },
  planned: { denied: 3, conditional: 2 },
  alleged: { denied: 2 },
  conditional: { denied: 2 },
}

/** Two claims on one act; `firm` sounds surer. */
export interface Shift {
  firm: Claim
  soft: Claim
  severity: 1 | 2 | 3
  /** Both are verbs in sentences that are reworded copies of each other. */
  sure: boolean
  score: number
}

/** Reworded copy whose pairing readers hardly ever doubt. */
const sureScore = 0.8

/** A sentence with its claims. */
interface Told {
  unit: Unit
  claims: Claim[]
}

/** Shifts between aligned sentences, then between sentences elsewhere that share the act and three other words. */
export function findShifts(input: FindingInput): Shift[] {
  const told = readAll(input)
  const says = saidIn(told)
  const aligned = input.alignment.pairs.flatMap(pair => {
    if (pair.relation === 'verbatim') return []
    const a = told.get(pair.a.article)?.get(pair.a.start)?.claims ?? []
    const b = told.get(pair.b.article)?.get(pair.b.start)?.claims ?? []
    const copy = pair.relation === 'rewritten' && pair.score >= sureScore
    const found: Shift[] = []
    for (const x of a)
      for (const y of b) if (x.root === y.root) found.push(...shiftOf(x, y, says, copy, pair.score))
    return found
  })
  return [...aligned, ...loose(input.documents, told, says)]
}

function readAll(input: FindingInput): Map<string, Map<number, Told>> {
  const verbs = verbsByLanguage(input.documents)
  return new Map(
    input.documents.map(document => {
      const read = claimReader(document, verbs.get(document.article.language) ?? null)
      return [
        document.article.id,
        new Map(document.units.map(unit => [unit.start, { unit, claims: read(unit) }])),
      ]
    }),
  )
}

type Says = (article: string, claim: Claim) => boolean

/** Whether an article says of the act anywhere what the claim says of it. */
function saidIn(told: Map<string, Map<number, Told>>): Says {
  const said = new Set<string>()
  for (const [article, units] of told) {
    for (const { claims } of units.values()) {
      for (const { root, certainty } of claims) said.add(`${article} ${root} ${certainty}`)
    }
  }
  return (article, { root, certainty }) => said.has(`${article} ${root} ${certainty}`)
}

/** No shift where either article also says it the other way, be it elsewhere: it then knows both. */
function shiftOf(x: Claim, y: Claim, says: Says, copy: boolean, score: number): Shift[] {
  if (x.root !== y.root || x.root.length < 3) return []
  if (says(x.article, y) || says(y.article, x)) return []
  const sure = copy && !x.noun && !y.noun && x.certainty !== 'planned' && y.certainty !== 'planned'
  const forward = gaps[x.certainty]?.[y.certainty]
  if (forward) return [{ firm: x, soft: y, severity: forward, sure, score }]
  const backward = gaps[y.certainty]?.[x.certainty]
  return backward ? [{ firm: y, soft: x, severity: backward, sure, score }] : []
}

/** An act claimed in more sentences than this is the frame of the event, or a word of all trades. */
const mostClaims = 40
const commonWords = 3

/**
 * Acts that articles mark differently in sentences that are not aligned: «un accord pourrait être signé» and «annonce …
 * la signature de documents». Only marked claims, only with three more content words in common.
 */
function loose(documents: Document[], told: Map<string, Map<number, Told>>, says: Says): Shift[] {
  const stems = new Map<string, (key: string) => string | null>()
  const byRoot = new Map<string, { claim: Claim; stems: Set<string> }[]>()
  for (const document of documents) {
    const stemOf = memo(stems, document.article.language, contentStem)
    for (const { unit, claims } of told.get(document.article.id)!.values()) {
      for (const claim of claims) {
        if (claim.certainty === 'stated') continue
        const list = byRoot.get(claim.root) ?? []
        list.push({ claim, stems: contentStems(document, unit, stemOf) })
        byRoot.set(claim.root, list)
      }
    }
  }
  return [...byRoot.values()].flatMap(list => {
    if (list.length > mostClaims) return []
    return list.flatMap((x, index) =>
      list.slice(index + 1).flatMap(y => {
        if (x.claim.article === y.claim.article || x.claim.certainty === y.claim.certainty) return []
        const common = [...x.stems].filter(stem => y.stems.has(stem)).length
        return common > commonWords ? shiftOf(x.claim, y.claim, says, false, 0) : []
      }),
    )
  })
}

function contentStems(
  { tokens }: Document,
  { firstToken, lastToken }: Unit,
  stemOf: (key: string) => string | null,
): Set<string> {
  const words = tokens.slice(firstToken, lastToken).filter(({ kind }) => kind === 'word')
  return new Set(words.map(({ key }) => stemOf(key)).filter(stem => stem !== null))
}

/** The stem of a token key in a language; null for a stop word. */
function contentStem(language: string): (key: string) => string | null {
  const stem = stemmer(language)
  const stops = new Set((languagePack(language)?.lexicon.stopWords ?? []).map(fold))
  const known = new Map<string, string | null>()
  return word => memo(known, word, key => (stops.has(fold(key)) ? null : stem(key)))
}
