import { attribution } from './fr/attribution.js'
import { certainty } from './fr/certainty.js'
import { dates } from './fr/dates.js'
import { figures } from './fr/figures.js'
import { labels } from './fr/labels.js'
import { lexicon } from './fr/lexicon.js'
import { names } from './fr/names.js'
import { parts } from './fr/parts.js'
import { phrases } from './fr/phrases.js'
import { segmentation } from './fr/segmentation.js'
import type { LanguagePack } from './pack.js'

export const fr: LanguagePack = {
  code: 'fr',
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
