/** The first reason why a value is no report of this program, or null. */
export function checkReport(value: unknown): string | null {
  const report = value as Record<string, unknown> | null
  return typeof report === 'object' && report !== null && Array.isArray(report.articles)
    ? null
    : 'It has no articles.'
}
