import type { AttributionData } from '../language/pack/attribution.js'
import type { Source, Span } from '../model/index.js'
import type { BodyIndex } from './bodies.js'
import type { Placed } from './heads.js'
import type { MentionIndex } from './mentions.js'
import type { RoleIndex } from './roles.js'
import type { Gender } from './source-phrases.js'
import type { SourceStore } from './source-store.js'

/** Somebody who spoke earlier in the same article, and how many sentences ago. */
export interface Speaker {
  source: Source
  distance: number
}

/** A printed phrase whose source is asked for, with what stands before it. */
export interface Question {
  article: string
  text: string
  span: Span
  phrase: string
  gender: Gender | null
  /** Infinitive of the verb that reports; null where none does. */
  lemma: string | null
  data: AttributionData
  /** Mentions within the phrase. */
  inside: Placed[]
  /** Those who spoke just before, latest first. */
  speakers: Speaker[]
  /** Subjects that a pronoun may stand for: of its sentence, of the one before. */
  antecedents: Span[]
  /** The subject that a pronoun in an opening clause points ahead to, see `Draft`. */
  ahead: Span | null
  /** Subjects further back, nearest first. */
  farther: Span[]
}

/** What the rules look things up in. */
export interface Known {
  store: SourceStore
  mentions: MentionIndex
  /** Nouns of persons, folded: «candidat», «archevêque». */
  offices: ReadonlySet<string>
  /** Those and the nouns of groups: «candidat», «riverains». */
  persons: ReadonlySet<string>
  roles: RoleIndex
  bodies: BodyIndex
}

/** A source; null when the phrase stays undecided whatever the next rules say; undefined when the rule does not fit. */
export type Answer = Source | null | undefined
