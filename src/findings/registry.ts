import type { FindingKind } from '../model/index.js'
import { absent } from './absent.js'
import { alteredQuotation } from './altered-quotation.js'
import { attributionShift } from './attribution-shift.js'
import { certaintyShift } from './certainty-shift.js'
import { conflictingDate } from './conflicting-date.js'
import { conflictingFigure } from './conflicting-figure.js'
import { dequotedQuotation } from './dequoted-quotation.js'
import { exclusive } from './exclusive.js'
import type { Finder } from './finder.js'
import { nameVariant } from './name-variant.js'
import { placement } from './placement.js'
import { sharedCopy } from './shared-copy.js'
import { truncatedQuotation } from './truncated-quotation.js'
import { wording } from './wording.js'

/** One finder per kind; a missing entry fails type-checking. */
export const finders: Record<FindingKind, Finder> = {
  exclusive,
  absent,
  'altered-quotation': alteredQuotation,
  'truncated-quotation': truncatedQuotation,
  'dequoted-quotation': dequotedQuotation,
  'attribution-shift': attributionShift,
  'conflicting-figure': conflictingFigure,
  'conflicting-date': conflictingDate,
  'name-variant': nameVariant,
  'certainty-shift': certaintyShift,
  wording,
  'shared-copy': sharedCopy,
  placement,
}
