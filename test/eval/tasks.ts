import type { Report } from '../../src/model/index.js'
import {
  type AlignmentCounts,
  addCounts,
  alignmentPrecision,
  alignmentPrf,
  bestThreshold,
  countAlignment,
  project,
} from './alignment.js'
import { type AttributionCounts, attributionTasks, countAttributions } from './attribution.js'
import { tfIdfPairs } from './baseline.js'
import { eventPrecision, positiveEvents } from './events.js'
import { countAltered, countFindings } from './findings.js'
import type { GoldPair, LabelledSet } from './gold.js'
import type { Places } from './places.js'
import { prf } from './score.js'
import { type Reading, rankedPairs } from './system.js'
import { decimals, formatTable, ratio } from './table.js'

/** A labelled set with what the program makes of it; `report` only where a task needs the whole analysis. */
export interface Run {
  set: LabelledSet
  reading: Reading
  places: Places
  report: Report | null
}

/** A printed table and the numbers that the method page of a report shows. */
export interface TaskResult {
  text: string
  numbers: Record<string, number | string>
}

const round = (value: number) => Math.round(value * 1000) / 1000

type AlignmentRow = ReturnType<typeof alignmentRow>

/**
 * Sentence alignment beside TF-IDF over the same sentences, whose threshold is chosen on these very labels. Sets that
 * were labelled in one quick reading are for learning: the threshold comes from them, the published numbers from the
 * others. «Leave one out» chooses the threshold of every set on the other sets.
 */
export function alignmentTask(runs: Run[]): TaskResult {
  const rows = runs.map(run => alignmentRow(run))
  const isQuick = ({ name }: AlignmentRow) => name.endsWith('-quick')
  const careful = rows.filter(row => !isQuick(row))
  const groups = [
    { name: 'together', rows },
    { name: 'careful labels', rows: careful },
    { name: 'quick labels', rows: rows.filter(isQuick) },
  ].filter(group => group.rows.length > 0)
  const lines = [...rows.map(row => ({ name: row.name, rows: [row] })), ...groups].flatMap(groupLines)
  lines.push(scoreLine('leave one out', addCounts(rows.map(row => leaveOut(row, rows))), Number.NaN))
  const published = careful.length > 0 ? careful : rows
  const own = addCounts(published.map(({ counts }) => counts))
  const { precision, recall, f1 } = alignmentPrf(own)
  return {
    text: formatTable(['sentence pairs', 'P', 'R', 'F1', 'V', 'N', 'P', 'AP'], lines),
    numbers: {
      pairs: own.gold,
      precision: round(precision),
      recall: round(recall),
      F1: round(f1),
      'F1 of TF-IDF': round(alignmentPrf(baseCounts(published)).f1),
      'verbatim found': ratio(...own.found.V),
      'rewritten found': ratio(...own.found.N),
      'same content found': ratio(...own.found.P),
    },
  }
}

function groupLines({ name, rows }: { name: string; rows: AlignmentRow[] }): string[][] {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return [
    scoreLine(
      name,
      addCounts(rows.map(({ counts }) => counts)),
      mean(rows.map(({ precision }) => precision)),
    ),
    scoreLine('  TF-IDF', baseCounts(rows), mean(rows.map(({ basePrecision }) => basePrecision))),
  ]
}

function scoreLine(name: string, counts: AlignmentCounts, averagePrecision: number): string[] {
  const { precision, recall, f1 } = alignmentPrf(counts)
  const found = (['V', 'N', 'P'] as const).map(label => ratio(...counts.found[label]))
  return [name, decimals(precision), decimals(recall), decimals(f1), ...found, decimals(averagePrecision)]
}

/** The baseline at the threshold that suits these sets best. */
function baseCounts(rows: AlignmentRow[]): AlignmentCounts {
  const threshold = bestThreshold(rows.map(({ base, gold }) => ({ projection: base, gold })))
  return addCounts(rows.map(({ base, gold }) => countAlignment(base, gold, threshold)))
}

function leaveOut(row: AlignmentRow, rows: AlignmentRow[]): AlignmentCounts {
  const others = rows.filter(other => other !== row).map(({ ranked, gold }) => ({ projection: ranked, gold }))
  return countAlignment(row.ranked, row.gold, bestThreshold(others))
}

function alignmentRow({ set, reading, places, report }: Run) {
  const gold: GoldPair[] = set.alignment!
  const own = project(places, report!.alignment.pairs, gold, set.units)
  const base = project(places, tfIdfPairs(reading.documents), gold, set.units)
  const ranked = project(places, rankedPairs(reading), gold, set.units)
  return {
    name: set.name,
    gold,
    counts: countAlignment(own, gold),
    base,
    ranked,
    precision: alignmentPrecision(ranked, gold),
    basePrecision: alignmentPrecision(base, gold),
  }
}

/** Average precision of sentence pairs that share events, beside TF-IDF. */
export function eventTask(runs: Run[]): TaskResult {
  const rows = runs
    .filter(({ set }) => positiveEvents(set) > 0)
    .map(({ set, reading }) => ({
      name: set.name,
      pairs: positiveEvents(set),
      own: eventPrecision(reading.documents, rankedPairs(reading), set),
      base: eventPrecision(reading.documents, tfIdfPairs(reading.documents), set),
    }))
  const mean = (pick: (row: (typeof rows)[0]) => number) =>
    rows.reduce((sum, row) => sum + pick(row), 0) / rows.length
  const [own, base] = [mean(row => row.own), mean(row => row.base)]
  const lines = rows.map(row => [
    row.name,
    String(row.pairs),
    decimals(row.own),
    decimals(row.base),
    decimals(row.own / row.base),
  ])
  lines.push(['mean', '', decimals(own), decimals(base), decimals(own / base)])
  return {
    text: formatTable(['shared events', 'pairs', 'AP', 'TF-IDF', 'ratio'], lines),
    numbers: {
      sets: rows.length,
      'average precision': round(own),
      'average precision of TF-IDF': round(base),
    },
  }
}

/** Attributions of every class with their sources. */
export function attributionTask(runs: Run[]): TaskResult {
  const lines: string[][] = []
  const numbers: TaskResult['numbers'] = {}
  for (const task of attributionTasks) {
    const counted = runs.map(run => ({
      name: run.set.name,
      counts: countAttributions(run.report!, run.places, run.set, task),
    }))
    const all = counted.map(({ counts }) => counts).reduce(addAttributions)
    for (const { name, counts } of [...counted, { name: 'together', counts: all }])
      lines.push(attributionLine(`${task.id}: ${name}`, counts))
    const { f1 } = prf(all.right, all.right + all.wrong, all.gold)
    numbers[`${task.id}, F1`] = round(f1)
    numbers[`${task.id}, sources right`] = ratio(all.speakers, all.speakersAsked)
  }
  return { text: formatTable(['attributions', 'P', 'R', 'F1', 'source', 'gold', 'wrong'], lines), numbers }
}

function attributionLine(name: string, counts: AttributionCounts): string[] {
  const { precision, recall, f1 } = prf(counts.right, counts.right + counts.wrong, counts.gold)
  const source = ratio(counts.speakers, counts.speakersAsked)
  return [
    name,
    decimals(precision),
    decimals(recall),
    decimals(f1),
    source,
    String(counts.gold),
    String(counts.wrong),
  ]
}

function addAttributions(x: AttributionCounts, y: AttributionCounts): AttributionCounts {
  return {
    right: x.right + y.right,
    wrong: x.wrong + y.wrong,
    gold: x.gold + y.gold,
    speakers: x.speakers + y.speakers,
    speakersAsked: x.speakersAsked + y.speakersAsked,
  }
}

/** Altered quotations found, and faithful ones reported as altered. */
export function alteredTask(runs: Run[]): TaskResult {
  const rows = runs.map(run => ({
    name: run.set.name,
    counts: countAltered(run.report!, run.places, run.set),
  }))
  const sum = { found: 0, real: 0, falselyAltered: 0, clean: 0 }
  for (const { counts } of rows)
    for (const field of Object.keys(sum) as (keyof typeof sum)[]) sum[field] += counts[field]
  const lines = [...rows, { name: 'together', counts: sum }].map(({ name, counts }) => [
    name,
    ratio(counts.found, counts.real),
    ratio(counts.falselyAltered, counts.clean),
  ])
  return {
    text: formatTable(['altered quotations', 'found', 'false'], lines),
    numbers: {
      'changes found': ratio(sum.found, sum.real),
      'faithful quotations reported as altered': ratio(sum.falselyAltered, sum.clean),
    },
  }
}

/** Divergences that an editor listed, and traps. */
export function findingsTask(runs: Run[]): TaskResult {
  const rows = runs.map(run => ({
    name: run.set.name,
    counts: countFindings(run.report!, run.places, run.set),
  }))
  const numbers: TaskResult['numbers'] = {}
  const lines = rows.map(({ name, counts }) => {
    numbers['listed by an editor, found'] = ratio(counts.touched, counts.gold)
    numbers['traps fallen into'] = ratio(counts.trapped, counts.traps)
    return [
      name,
      ratio(counts.touched, counts.gold),
      ratio(counts.sureTouched, counts.sure),
      ratio(counts.trapped, counts.traps),
      String(counts.findings),
    ]
  })
  return { text: formatTable(['divergences', 'touched', 'sure ones', 'traps', 'findings'], lines), numbers }
}
