import type { PartData } from '../../language/pack/parts.js'
import type { LanguagePack } from '../../language/pack.js'
import { languagePack, languages } from '../../language/registry.js'
import { type DateWords, dateWords } from './date-line.js'

/** The patterns of one language, compiled. */
export interface PartPatterns {
  /** Kinds told by a whole line. */
  lines: { kind: 'boilerplate' | 'credit' | 'byline' | 'metadata'; pattern: RegExp }[]
  filler: RegExp | null
  credit: RegExp | null
  dateline: RegExp | null
  paywall: RegExp | null
  liveBlog: RegExp | null
  dateWords: DateWords
}

const cache = new Map<string, PartPatterns>()

/** Patterns of a language; of all packs together where there is no pack, for agency credits look alike everywhere. */
export function partPatterns(language: string): PartPatterns {
  let patterns = cache.get(language)
  if (!patterns) {
    const pack = languagePack(language)
    patterns = compile(pack ? [pack] : Object.values(languages))
    cache.set(language, patterns)
  }
  return patterns
}

function compile(all: LanguagePack[]): PartPatterns {
  const packs = all.map(pack => pack.parts)
  const agencies = [...new Set(packs.flatMap(pack => pack.agencies))].join('|')
  const union = (
    field: Exclude<
      keyof PartData,
      'agencies' | 'anyAgency' | 'outletNouns' | 'dateLineWords' | 'updateWords'
    >,
  ): string | null => {
    const sources = packs.flatMap(pack => pack[field])
    return sources.length ? `(?:${sources.join('|').replaceAll('{agency}', agencies)})` : null
  }
  const regexp = (source: string | null, wrap: (s: string) => string, flags = 'iu') =>
    source === null ? null : new RegExp(wrap(source), flags)
  const line = (kind: PartPatterns['lines'][number]['kind'], flags: string) => {
    const pattern = regexp(union(kind), s => `^${s}$`, flags)
    return pattern ? [{ kind, pattern }] : []
  }
  const credit = line('credit', 'iu')
  return {
    lines: [...line('boilerplate', 'iu'), ...line('byline', 'u'), ...credit, ...line('metadata', 'iu')],
    credit: credit[0]?.pattern ?? null,
    filler: regexp(union('filler'), s => `^${s}$`),
    dateline: regexp(union('dateline'), s => `^${s}`, 'u'),
    paywall: regexp(union('paywall'), s => s),
    liveBlog: regexp(union('liveBlog'), s => s),
    dateWords: dateWords(all),
  }
}
