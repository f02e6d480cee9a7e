import type { Entity, Mention, NameVariant } from '../model/index.js'
import type { Gathered } from './entities.js'
import { nameKey } from './fold.js'

/** What finishing needs of the articles: texts and order by id. */
export interface ArticleOrder {
  texts: ReadonlyMap<string, string>
  rank: ReadonlyMap<string, number>
}

/** The entity of the model type: name and spellings by frequency, mentions in the order of articles and text. */
export function finishEntity({ id, name, kind, mentions: found }: Gathered, order: ArticleOrder): Entity {
  const mentions = [...found].sort(
    (a, b) => order.rank.get(a.article)! - order.rank.get(b.article)! || a.start - b.start || a.end - b.end,
  )
  const spellings = spellingsOf(mentions, order.texts)
  // «Morel», «Le Morel», «Vingt-Deux» are no spellings of a person whose full name is printed.
  const keys = kind === 'person' ? spellings.map(one => nameKey(one.name)) : []
  const isSurname = (name: string) => keys.some(key => key.endsWith(` ${nameKey(name)}`))
  const full = spellings.filter(one => nameKey(one.name).includes(' ') && !isSurname(one.name))
  // «CSM» says less than «Conseil supérieur de la magistrature».
  const whole = kind === 'person' ? full : spellings.filter(one => !/^\p{Lu}{2,7}$/u.test(one.name))
  const best = (whole.length > 0 ? whole : spellings).sort(byWeight)
  return { id, name: name || best[0]?.name || id, kind, mentions, variants: kind === 'person' ? best : [] }
}

function byWeight(a: NameVariant, b: NameVariant): number {
  return b.mentions.length - a.mentions.length || b.name.length - a.name.length || (a.name < b.name ? -1 : 1)
}

/** Names by key, each printed in its most frequent form: «Kim Jong Un» and «Kim Jong-un» are one. */
function spellingsOf(mentions: Mention[], texts: ArticleOrder['texts']): NameVariant[] {
  const groups = new Map<string, { printed: Map<string, number>; mentions: Mention[] }>()
  for (const mention of mentions) {
    if (mention.form !== 'name') continue
    const printed = texts.get(mention.article)!.slice(mention.start, mention.end).replace(/\s+/gu, ' ')
    const key = nameKey(printed)
    const group = groups.get(key) ?? { printed: new Map<string, number>(), mentions: [] }
    groups.set(key, group)
    group.printed.set(printed, (group.printed.get(printed) ?? 0) + 1)
    group.mentions.push(mention)
  }
  return [...groups.values()].map(({ printed, mentions: all }) => ({
    name: [...printed].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
    mentions: all.map(({ article, start, end }) => ({ article, start, end })),
  }))
}
