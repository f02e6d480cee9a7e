import type { AttributionData } from '../language/pack/attribution.js'
import type { Document, Source } from '../model/index.js'
import type { Draft } from './draft.js'
import { determinerLength, printedGender } from './source-phrases.js'
import type { SourceIndex } from './sources.js'

/** Characters between the end of a subject and the words that its sentence introduces. */
const introductionReach = 220

/** «Jean Morel n'a rien concédé. ¶ "J'ai une vie privée."»: a quotation that is its whole sentence is of the person before. */
export function isIntroduced(
  text: string,
  { content, cue, farther, frame, marked, source, speech }: Draft,
): boolean {
  const [subject] = farther
  const isText = frame.partKind !== 'heading' && frame.partKind !== 'headline'
  const alone = frame.pieces.every(({ kind }) => kind !== 'word')
  if (!isText || !alone || !speech || !marked || cue !== null || source !== null) return false
  if (subject === undefined || content.start - subject.end > introductionReach) return false
  // No sentence about «they» or «il» between the person and the words.
  return [...text.slice(subject.end, content.start).matchAll(/\p{L}{2}[.!?…]\s/gu)].length <= 1
}

/** Sentences between a description and the name that it brings in. */
const nameReach = 2

/**
 * «Le vice-président du comité a estimé que … ¶ "…", a déclaré Paul Durand»: papers say who somebody is before they print
 * the bare name. A name that is first printed bare, right after an unnamed person has spoken, is that person's.
 */
export function namedAfter(
  { article: { id, text } }: Document,
  drafts: Draft[],
  resolved: ReadonlyMap<Draft, string | null>,
  sources: SourceIndex,
  data: AttributionData,
): { described: Source; name: Source }[] {
  const found: { described: Source; name: Source }[] = []
  const speaking = drafts.filter(draft => draft.source !== null && resolved.get(draft) != null)
  for (const [index, draft] of speaking.slice(1).entries()) {
    const before = speaking[index]!
    const distance = draft.frame.sentence - before.frame.sentence
    if (distance < 1 || distance > nameReach || !isBareName(text, draft, data)) continue
    const name = sources.known(resolved.get(draft)!)
    const described = sources.known(resolved.get(before)!)
    if (name === null || described === null || !sources.isFirst(name, id, draft.source!)) continue
    const phrase = text.slice(before.source!.start, before.source!.end)
    if (isUnnamed(phrase, described, data) && sources.mayBe(name, described, phrase))
      found.push({ described, name })
  }
  return found
}

/** «a déclaré Paul Durand.»: two words or more with capitals, and no apposition after them. */
function isBareName(text: string, { source }: Draft, data: AttributionData): boolean {
  const phrase = text.slice(source!.start, source!.end)
  const words = phrase.split(/[\s\u00a0]+/u)
  if (words.length < 2 || determinerLength(phrase, data) > 0) return false
  if (!words.every(word => /^\p{Lu}/u.test(word))) return false
  return !/^[\s\u00a0]*(?:,[\s\u00a0]*(?!qui\b|who\b)[\p{Ll}\d]|\()/u.test(
    text.slice(source!.end, source!.end + 8),
  )
}

function isUnnamed(phrase: string, { entityId }: Source, data: AttributionData): boolean {
  const length = determinerLength(phrase, data)
  const definite = length > 0 && /^(?:le|la|l['’]|the)/iu.test(phrase)
  // «le dirigeant de l'autorité (BTK) Ömer Sayan» is named.
  if (
    /[\p{Ll})][ \u00a0](?<!(?:^|[ \u00a0])(?:de|du|des|la|le|les)[ \u00a0])\p{Lu}[\p{L}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}'’-]+)+$/u.test(
      phrase,
    )
  )
    return false
  return entityId === undefined && definite && printedGender(phrase) !== 'plural'
}
