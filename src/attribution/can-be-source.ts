import type { AttributionData } from '../language/pack/attribution.js'
import { foldName, withoutDeterminer } from './source-phrases.js'

interface Nouns {
  speakers: ReadonlySet<string>
  things: ReadonlySet<string>
  skipped: ReadonlySet<string>
  qualifiers: ReadonlySet<string>
  endings: string[]
}

const prepared = new WeakMap<AttributionData, Nouns>()

function nounsOf(data: AttributionData): Nouns {
  const known = prepared.get(data)
  if (known !== undefined) return known
  const generic = Object.values(data.genericSources).flat()
  const made = {
    speakers: new Set(
      [...data.speakerNouns, ...data.sourceNouns, ...data.documentNouns, ...generic].map(foldName),
    ),
    things: new Set(data.notAgents.map(foldName)),
    skipped: new Set([...data.measureNouns, ...data.qualifiers, ...data.grammar.determiners].map(foldName)),
    qualifiers: new Set(data.qualifiers.map(foldName)),
    endings: data.agentEndings,
  }
  prepared.set(data, made)
  return made
}

/** Words looked at for the noun: «une poignée de jeunes militants». */
const headReach = 5

/**
 * Whether a phrase that names nobody can be who says something: a person, a group, a body, a document. Its noun decides: «la
 * couleur des crédits promettait», «avoir trahi» are nobody.
 *
 * @param isNoun what the names of the event's languages list: offices, groups, bodies, media
 */
export function canBeSource(
  phrase: string,
  data: AttributionData,
  isNoun: (noun: string) => boolean,
): boolean {
  if (data.speakerNouns.length === 0) return true
  const { endings, qualifiers, skipped, speakers, things } = nounsOf(data)
  // «la scène, Anne Morel»: a name after the comma speaks.
  if (/,[ \u00a0]\p{Lu}/u.test(phrase)) return true
  const printed = withoutDeterminer(phrase, data).split(/[\s\u00a0]+|(?<=['’])/u)
  const listed = (word: string) => isNoun(word) || speakers.has(word)
  for (const [index, word] of printed.slice(0, headReach).entries()) {
    // A name, a people or an acronym: «quatre Gilets jaunes», «deux Britanniques».
    if (/^\p{Lu}/u.test(word)) return true
    const noun = foldName(word)
    // «de nombreux échanges», «un jeune coureur»: the noun comes next; «des jeunes de Caen» are somebody.
    const next = printed[index + 1] ?? ''
    if (qualifiers.has(noun) && /^\p{L}{4,}$/u.test(next)) continue
    const single = noun.replace(/[sx]$/u, '')
    const last = noun.split(' ').at(-1)!
    if (listed(noun) || listed(single) || listed(last) || listed(last.replace(/s$/u, ''))) return true
    if (!things.has(noun) && noun.length > 4 && endings.some(ending => noun.endsWith(ending))) return true
    if (!skipped.has(noun) && !skipped.has(single) && !/^\d+$/u.test(noun)) return false
  }
  return false
}
