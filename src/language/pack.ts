import type { AttributionData } from './pack/attribution.js'
import type { CertaintyData } from './pack/certainty.js'
import type { DateData } from './pack/dates.js'
import type { FigureData } from './pack/figures.js'
import type { LabelData } from './pack/labels.js'
import type { LexiconData } from './pack/lexicon.js'
import type { NameData } from './pack/names.js'
import type { PartData } from './pack/parts.js'
import type { PhraseData } from './pack/phrases.js'
import type { SegmentationData } from './pack/segmentation.js'

/** Everything the stages know of one language. Data only: words, forms and patterns, never functions. */
export interface LanguagePack {
  /** ISO 639-1. */
  code: string
  /** How blocks of an article are told apart: boilerplate, credits, datelines. */
  parts: PartData
  /** Where sentences end and do not end. */
  segmentation: SegmentationData
  /** Stop words, function words, negations, modality, stemmer. */
  lexicon: LexiconData
  /** Countries, demonyms, seats of power, offices, honorifics, given names. */
  names: NameData
  /** Number words, approximations, units. */
  figures: FigureData
  /** Months, weekdays, relative dates. */
  dates: DateData
  /** Quotation marks, reporting verbs, cues, nouns of saying. */
  attribution: AttributionData
  /** How noun phrases open and go on: labels of topics. */
  phrases: PhraseData
  /** Nouns and adjectives that name or judge one referent in different ways. */
  labels: LabelData
  /** Markers of conditional, denied, planned, announced. */
  certainty: CertaintyData
}
