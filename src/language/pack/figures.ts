export interface FigureData {
  /** `douze` → 12. */
  numberWords: Record<string, number>
  /** `million` → 1e6. */
  multipliers: Record<string, number>
  /** `une trentaine` → about 30; `plusieurs dizaines` → 20..99. */
  collectives: Record<string, { min: number; max: number }>
  /** Words before a figure: `près de` → about, `plus de` → at-least. */
  approximations: Record<string, 'about' | 'at-least' | 'at-most'>
  /** `%`, `pour cent` → `%`; `euros`, `€` → `EUR`. */
  units: Record<string, string>
  decimalMark: string
  groupMarks: string[]
}
