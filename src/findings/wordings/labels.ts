import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Entity, Token } from '../../model/index.js'
import { stem } from '../../text/index.js'
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
  entity: Entity
  labels: Label[]
}

/** Words between label and entity: «offensive militaire russe en Ukraine». */
const reach = 6

/**
 * Labels of one family before the same country, person or body, joined by links and adjectives only: what the articles
 * call one act. The entity makes the referent one, so that «guerre de Corée» and «invasion de l'Ukraine» stay apart.
 */
export function labelGroups({ documents, annotations }: FindingInput): LabelGroup[] {
  const starts = entityStarts(annotations.entities)
  const groups = new Map<string, LabelGroup>()
  for (const document of documents) {
    const families = labelStems(document.article.language)
    if (families.size === 0) continue
    const links = new Set(languagePack(document.article.language)!.labels.links)
    const { tokens, article } = document
    for (const unit of document.units)
      for (let at = unit.firstToken; at < unit.lastToken; at++) {
        const found = families.get(stemOf(tokens[at]!, article.language))
        if (!found) continue
        const end = referent(tokens, at, unit.lastToken, links, starts, article.id)
        if (!end) continue
        for (const family of found.families) {
          const key = `${family} ${end.entity.id}`
          const group = groups.get(key) ?? { family, entity: end.entity, labels: [] }
          groups.set(key, group)
          const noun = { article: article.id, start: tokens[at]!.start, end: tokens[at]!.end }
          group.labels.push({ ...noun, end: end.end, word: found.word, noun })
        }
      }
  }
  return [...groups.values()]
}

const stemTables = new Map<string, Map<string, { word: string; families: string[] }>>()

/** Families by stem of a label word. */
function labelStems(language: string): Map<string, { word: string; families: string[] }> {
  const known = stemTables.get(language)
  if (known) return known
  const table = new Map<string, { word: string; families: string[] }>()
  const pack = languagePack(language)
  for (const { code, words } of pack?.labels.nouns ?? [])
    for (const word of words) {
      const key = stem(word, pack!.lexicon.stemmer)
      const entry = table.get(key) ?? { word: key, families: [] }
      entry.families.push(code)
      table.set(key, entry)
    }
  stemTables.set(language, table)
  return table
}

function stemOf({ kind, key }: Token, language: string): string {
  return kind === 'word' ? stem(key, languagePack(language)?.lexicon.stemmer ?? null) : ''
}

function entityStarts(entities: Entity[]): Map<string, { entity: Entity; end: number }> {
  const starts = new Map<string, { entity: Entity; end: number }>()
  for (const entity of entities)
    for (const { article, start, end, form } of entity.mentions)
      if (form === 'name' && entity.kind !== 'media') starts.set(`${article}:${start}`, { entity, end })
  return starts
}

/** The entity after the label: one link before it, at most three words of adjectives before the link. */
function referent(
  tokens: Token[],
  at: number,
  limit: number,
  links: ReadonlySet<string>,
  starts: Map<string, { entity: Entity; end: number }>,
  article: string,
) {
  let linked = false
  for (let next = at + 1; next < Math.min(limit, at + reach); next++) {
    const token = tokens[next]!
    const entity = starts.get(`${article}:${token.start}`)
    if (entity) return linked ? entity : null
    if (token.kind !== 'word') return null
    if (links.has(token.key)) {
      if (linked) return null
      linked = true
    } else if (linked && !/^(?:l'|la|le|les|the)$/u.test(token.key)) return null
  }
  return null
}
