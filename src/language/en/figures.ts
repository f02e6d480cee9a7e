import type { FigureData } from '../pack/figures.js'

export const figures: FigureData = {
  numberWords: {},
  multipliers: {},
  collectives: {},
  approximations: {},
  units: {},
  decimalMark: ',',
  groupMarks: [],
}
