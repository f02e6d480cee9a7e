import { attribution } from './en/attribution.js'
import { certainty } from './en/certainty.js'
import { dates } from './en/dates.js'
import { figures } from './en/figures.js'
import { labels } from './en/labels.js'
import { lexicon } from './en/lexicon.js'
import { names } from './en/names.js'
import { parts } from './en/parts.js'
import { phrases } from './en/phrases.js'
import { segmentation } from './en/segmentation.js'
import type { LanguagePack } from './pack.js'

export const en: LanguagePack = {
  code: 'en',
  parts,
  segmentation,
  labels,
  lexicon,
  names,
  figures,
  dates,
  attribution,
  phrases,
  certainty,
}
