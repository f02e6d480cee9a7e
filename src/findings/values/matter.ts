import { languagePack } from '../../language/registry.js'
import type { Document, Figure } from '../../model/index.js'
import { stem } from '../../text/index.js'
import { minutes } from './figures.js'
import type { SurroundingsReader } from './surroundings.js'

/** Different values of one matter that are compared at most: so many are a table and no contradiction. */
const mostValues = 40
/** Figures of one value that are compared: in five hundred articles the same toll stands a thousand times. */
const mostAlike = 4

/** Figures that may count one thing: of one noun, of nouns for a crowd, or amounts that measure one noun. */
export class Matters {
  private readonly byKey = new Map<string, Figure[]>()
  private readonly crowds: ReadonlySet<string>

  constructor(
    figures: Figure[],
    documents: Document[],
    private readonly measures: ReadonlySet<string>,
    private readonly reader: SurroundingsReader,
  ) {
    this.crowds = nounUnits(documents, 'crowd')
    // By id, which comes from the text: which figures of one value are compared must not depend on the order of the files.
    const byId = [...figures].sort((a, b) =>
      a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1,
    )
    for (const figure of byId)
      for (const key of this.keysOf(figure)) {
        const list = this.byKey.get(key)
        if (list) list.push(figure)
        else this.byKey.set(key, [figure])
      }
  }

  isMeasured({ unit }: Figure): boolean {
    return this.measures.has(unit) || unit in minutes
  }

  isCrowd({ unit }: Figure): boolean {
    return this.crowds.has(unit)
  }

  /** Groups of at least two articles, without the tables. */
  groups(): Figure[][] {
    return [...this.byKey.values()].flatMap(list => {
      const byValue = new Map<string, Figure[]>()
      for (const figure of list) {
        const key = `${figure.min} ${figure.max}`
        const same = byValue.get(key)
        if (!same) byValue.set(key, [figure])
        else if (same.length < mostAlike) same.push(figure)
      }
      if (byValue.size < 2 || byValue.size > mostValues) return []
      const figures = [...byValue.values()].flat()
      return new Set(figures.map(one => one.article)).size < 2 ? [] : [figures]
    })
  }

  private keysOf(figure: Figure): string[] {
    if (this.isMeasured(figure))
      return [...this.reader.read(figure).bound].map(bound => `${figure.unit} ${bound}`)
    return this.isCrowd(figure) ? [figure.unit, ' crowd'] : [figure.unit]
  }
}

/** Units of some nouns, in all languages of the event. */
export function nounUnits(documents: Document[], nouns: 'crowd' | 'kin'): Set<string> {
  const languages = new Set(documents.map(({ article }) => article.language))
  return new Set(
    [...languages].flatMap(code => {
      const pack = languagePack(code)
      return (pack?.figures[nouns] ?? []).map(word => stem(word, pack!.lexicon.stemmer))
    }),
  )
}
