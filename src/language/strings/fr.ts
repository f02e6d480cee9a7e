/**
 * Every sentence of a French report. Typography: U+202F before ; ! ? and inside guillemets, U+00A0 before a colon.
 * `{name}` is replaced by the named value. This table defines the keys: another language must have the same.
 */
export const fr = {
  // ── report: page furniture, headings of sections ──
  'report.title': 'Divergences : {event}',

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
