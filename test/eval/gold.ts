import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'

/** Half-open range of code points in a stored file. */
export type Range = [number, number]

export interface GoldPair {
  a: string
  a_span: Range
  b: string
  b_span: Range
  /** V verbatim, N reworded copy, P same content in other words, W weak: scored neither way. */
  rel: 'V' | 'N' | 'P' | 'W'
}

export interface GoldUnit {
  doc: string
  span: Range
  kind: string
}

export interface GoldAttribution {
  doc: string
  content: Range
  type: 'direct' | 'mixed' | 'indirect'
  clause?: Range
  source_name?: string | null
  speech?: boolean
  soft?: boolean
}

export interface GoldQuotation {
  a_doc: string
  a_span: Range
  b_doc: string
  b_span: Range
  same_utterance: boolean
  changes: string[]
}

export interface GoldFinding {
  kind: string
  summary: string
  evidence: { doc: string; span: Range }[]
  confidence?: string
}

/** ECB+: numbers of paragraphs, counted over the lines that are not blank. */
export interface GoldEvents {
  a: string
  a_par: number
  b: string
  b_par: number
  shared_events: number
}

export interface LabelledSet {
  name: string
  texts: string[]
  alignment?: GoldPair[]
  units?: GoldUnit[]
  attributions?: GoldAttribution[]
  quotations?: GoldQuotation[]
  findings?: GoldFinding[]
  traps?: GoldFinding[]
  events?: GoldEvents[]
  checked?: { doc: string; par: number[] }[]
}

const labelFiles = [
  'alignment',
  'units',
  'attributions',
  'quotations',
  'findings',
  'traps',
  'events',
  'checked',
] as const

/** Every labelled set under a folder: the folder itself, or folders below it (and below `sets/`) that hold `texts/`. */
export function readSets(folder: string): LabelledSet[] {
  const roots = [folder, join(folder, 'sets')].filter(existsSync)
  const below = roots.flatMap(root => readdirSync(root).map(name => join(root, name)))
  const found = [folder, ...below].filter(path => existsSync(join(path, 'texts')))
  return [...new Set(found)].sort().map(readSet)
}

function readSet(folder: string): LabelledSet {
  const texts = readdirSync(join(folder, 'texts')).sort()
  const set: LabelledSet = { name: basename(folder), texts: texts.map(name => join(folder, 'texts', name)) }
  for (const name of labelFiles) {
    const path = join(folder, `${name}.jsonl`)
    if (existsSync(path)) Object.assign(set, { [name]: readLines(path) })
  }
  return set
}

function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
}

/** File name without folder and extension: how labels and articles are matched. */
export function stemOf(file: string): string {
  return parse(file).name
}
