import type { StringTable } from './registry.js'

export const en: StringTable = {
  // ── report: page furniture, headings of sections ──
  'report.title': 'Divergences: {event}',

  // ── report: summary and coverage ──

  // ── report: quotations, attribution, voices ──

  // ── report: findings lists and evidence ──

  // ── report: side-by-side, sources, method ──

  // ── report: classroom ──

  // ── html: controls ──

  // ── charts ──

  // ── findings: coverage, placement, copy, certainty ──

  // ── findings: values, names, wording ──

  // ── findings: quotations and attribution ──

  // ── ranking ──

  // ── cli ──
}
