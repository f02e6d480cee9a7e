import type { ArticleSpan } from './span.js'

export const entityKinds = [
  'person',
  'organization',
  'country',
  'group',
  'media',
  'document',
  'place',
  'product',
  'other',
] as const
export type EntityKind = (typeof entityKinds)[number]

export const mentionForms = ['name', 'description', 'pronoun', 'demonym', 'seat'] as const
/** One naming of an entity: by name, description («le chef du Kremlin»), pronoun, demonym or seat of power («Washington»). */
export interface Mention extends ArticleSpan {
  form: (typeof mentionForms)[number]
}

export interface NameVariant {
  /** The spelling as printed, e.g. `Kim Yong-Un`. */
  name: string
  mentions: ArticleSpan[]
}

export interface Entity {
  id: string
  /** The longest or most frequent printed name. */
  name: string
  kind: EntityKind
  mentions: Mention[]
  /** Spellings that differ by more than typography, most frequent first; the first is `name`'s. */
  variants: NameVariant[]
}

export const approximations = ['exact', 'about', 'at-least', 'at-most', 'range'] as const
/** A quantity in the text: `12 000 soldats`, `une trentaine`, `1,5 %`. */
export interface Figure extends ArticleSpan {
  id: string
  /** Lowest and highest value that the words allow; equal when exact. */
  min: number
  max: number
  approximation: (typeof approximations)[number]
  /** Normalized unit or counted noun key: `%`, `EUR`, `km`, `soldat`; empty when none. */
  unit: string
  /** The words of unit or counted noun, when printed. */
  unitSpan: ArticleSpan | null
}

/** A date, period or relative date resolved against the publication date, precision kept as an interval of days. */
export interface DateValue extends ArticleSpan {
  id: string
  /** First and last day that the words allow, ISO dates; null when undecided. */
  from: string | null
  to: string | null
  /** True for «près de 25 ans», «vers 2000». */
  approximate: boolean
}

export interface Annotations {
  entities: Entity[]
  figures: Figure[]
  dates: DateValue[]
}
