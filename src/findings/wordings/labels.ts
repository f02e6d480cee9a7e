import type { LabelData, LabelFamily } from '../../language/pack/labels.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Entity, Token } from '../../model/index.js'
import type { FindingInput } from '../finder.js'

/** A label for something that is said to concern an entity: «assaut contre l'Ukraine». */
export interface Label extends ArticleSpan {
  /** Stem of the label word. */
  word: string
  /** The label word alone. */
  noun: ArticleSpan
}

/** All labels of one family for one entity. */
export interface LabelGroup {
  family: string
  tight: boolean
  entity: Entity
  labels: Label[]
}

/**
 * Labels of one family before the same country, person or body, joined by links and adjectives only: what the articles
 * call one act. The entity makes the referent one, so that «guerre de Corée» and «invasion de l'Ukraine» stay apart.
 */
export function labelGroups({ documents, annotations }: FindingInput): LabelGroup[] {
  const starts = entityStarts(annotations.entities)
  const groups = new Map<string, LabelGroup>()
  for (const document of documents) {
    const families = labelForms(document.article.language)
    if (families.size === 0) continue
    const { labels } = languagePack(document.article.language)!
    const { tokens, article } = document
    for (const unit of document.units)
      for (let at = unit.firstToken; at < unit.lastToken; at++) {
        const found = families.get(tokens[at]!.key)
        if (!found) continue
        const end = referent(
          tokens.slice(at + 1, Math.min(unit.lastToken, at + 4 + labels.adjectivesAfter)),
          labels,
          starts,
          article.id,
        )
        if (!end) continue
        for (const { code, tight = false } of found.families) {
          const key = `${code} ${end.entity.id}`
          const group = groups.get(key) ?? { family: code, tight, entity: end.entity, labels: [] }
          groups.set(key, group)
          const noun = { article: article.id, start: tokens[at]!.start, end: tokens[at]!.end }
          group.labels.push({ ...noun, end: end.end, word: found.word, noun })
        }
      }
  }
  return [...groups.values()]
}

const tables = new Map<string, Map<string, { word: string; families: LabelFamily[] }>>()

/** Families by printed form of a label word. Stems would take «rioting» for a riot. */
function labelForms(language: string): Map<string, { word: string; families: LabelFamily[] }> {
  const known = tables.get(language)
  if (known) return known
  const table = new Map<string, { word: string; families: LabelFamily[] }>()
  for (const family of languagePack(language)?.labels.nouns ?? [])
    for (const word of family.words)
      for (const form of [word, `${word}s`]) {
        const entry = table.get(form) ?? { word, families: [] }
        entry.families.push(family)
        table.set(form, entry)
      }
  tables.set(language, table)
  return table
}

function entityStarts(entities: Entity[]): Map<string, { entity: Entity; end: number }> {
  const starts = new Map<string, { entity: Entity; end: number }>()
  for (const entity of entities)
    for (const { article, start, end, form } of entity.mentions)
      if (form === 'name' && entity.kind !== 'media') starts.set(`${article}:${start}`, { entity, end })
  return starts
}

/** The entity after the label: adjectives of the language, one link, perhaps an article. */
function referent(
  tokens: Token[],
  labels: LabelData,
  starts: Map<string, { entity: Entity; end: number }>,
  article: string,
) {
  let linked = false
  let before = 0
  for (const token of tokens) {
    const entity = starts.get(`${article}:${token.start}`)
    if (entity) return linked ? entity : null
    if (token.kind !== 'word') return null
    if (!linked && labels.links.includes(token.key)) linked = true
    else if (!linked && before < labels.adjectivesAfter) before++
    else if (!linked || !labels.articles.includes(token.key)) return null
  }
  return null
}
