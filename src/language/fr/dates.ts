import type { DateData } from '../pack/dates.js'

export const dates: DateData = { months: [], weekdays: [], relativeDays: {} }
