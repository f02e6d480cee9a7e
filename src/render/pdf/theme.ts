/** Sizes in points, colours chosen to stay apart in grey: text on paper has a contrast of at least 5:1. */
export const paper = { A4: [595.28, 841.89], Letter: [612, 792] } as const
export const margins = { top: 46, bottom: 54, side: 48 } as const

export const colors = {
  text: '#1c2733',
  muted: '#52606d',
  accent: '#0b3d66',
  rule: '#c3ccd4',
  faint: '#f1f4f7',
  tint: '#e4edf5',
  paper: '#ffffff',
  insert: '#0b5a2c',
  insertTint: '#e2f2e7',
  delete: '#9a1b1b',
  deleteTint: '#fae6e4',
  mark: '#fff0b8',
  markLine: '#9a6b00',
  sure: '#0b3d66',
  review: '#7a4b00',
  reviewTint: '#fff3d9',
} as const

export const bodySize = 9.2
export const leading = 1.38
/** A chart is designed at 640 px for 11 px text; this brings it to the width of the column and 8.5 pt. */
export const chartScale = 0.775
