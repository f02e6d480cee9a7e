import type { Entity } from '../../model/index.js'
import type { FactInput } from '../fact-input.js'
import { fold } from '../stem.js'
import { hasOtherForm } from './acronyms.js'

/** Other names under which the articles speak of what a label names. */
export interface Aliases {
  /** The entity of that name; undefined for a label that names none. */
  entity(label: string): Entity | undefined
  /** Articles that name or describe it: «Pékin» and «chinoises» for «Chine», «chef de l'État» where that is resolved. */
  articles(label: string): ReadonlySet<string>
}

const made = new WeakMap<FactInput['annotations'], Aliases>()
const none: ReadonlySet<string> = new Set()

/** Who is named how and where; made once for all finders. */
export function aliasesOf({ annotations, documents }: FactInput): Aliases {
  const known = made.get(annotations)
  if (known) return known
  const byName = new Map<string, Entity[]>()
  const add = (name: string, entity: Entity) => {
    const list = byName.get(fold(name))
    if (!list) byName.set(fold(name), [entity])
    else if (!list.includes(entity)) list.push(entity)
  }
  for (const entity of annotations.entities) {
    add(entity.name, entity)
    for (const { name } of entity.variants) add(name, entity)
  }
  const found = new Map<string, ReadonlySet<string>>()
  const articles = (label: string) => {
    const cached = found.get(label)
    if (cached) return cached
    const entities = byName.get(fold(label)) ?? []
    if (entities.length === 0) return none
    const holders = new Set(entities.flatMap(({ mentions }) => mentions.map(({ article }) => article)))
    for (const { article } of documents) if (hasOtherForm(label, article.text)) holders.add(article.id)
    found.set(label, holders)
    return holders
  }
  const aliases: Aliases = { entity: label => byName.get(fold(label))?.[0], articles }
  made.set(annotations, aliases)
  return aliases
}
