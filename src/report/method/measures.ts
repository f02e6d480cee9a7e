import type { StringKey } from '../../language/strings/registry.js'

/** Tasks of the evaluation, by the name that it gives them. */
export const taskNames: Record<string, StringKey> = {
  'sentence alignment': 'report.task.alignment',
  'shared events': 'report.task.events',
  attribution: 'report.task.attribution',
  'altered quotations': 'report.task.altered',
  divergences: 'report.task.divergences',
}

/** What the evaluation measures in a task; a name that is not listed is printed as it is. */
export const measureNames: Record<string, StringKey> = {
  pairs: 'report.measure.pairs',
  sets: 'report.measure.sets',
  precision: 'report.measure.precision',
  recall: 'report.measure.recall',
  F1: 'report.measure.f1',
  'F1 of TF-IDF': 'report.measure.f1-baseline',
  'verbatim found': 'report.measure.verbatim',
  'rewritten found': 'report.measure.rewritten',
  'same content found': 'report.measure.same-content',
  'average precision': 'report.measure.average-precision',
  'average precision of TF-IDF': 'report.measure.average-precision-baseline',
  'marked, overlap .8, F1': 'report.measure.marked-strict',
  'marked, overlap .8, sources right': 'report.measure.marked-strict-sources',
  'marked, overlap .3, F1': 'report.measure.marked',
  'marked, overlap .3, sources right': 'report.measure.marked-sources',
  'indirect, overlap .3, F1': 'report.measure.indirect',
  'indirect, overlap .3, sources right': 'report.measure.indirect-sources',
  'changes found': 'report.measure.changes',
  'faithful quotations reported as altered': 'report.measure.falsely-altered',
  'listed by an editor, found': 'report.measure.listed',
  'traps fallen into': 'report.measure.traps',
}
