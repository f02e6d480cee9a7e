export interface DateData {
  /** Twelve lists of spellings, January first. */
  months: string[][]
  /** Seven lists of spellings, Monday first. */
  weekdays: string[][]
  /** `hier` → −1 day. */
  relativeDays: Record<string, number>
}
