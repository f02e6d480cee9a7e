import type { PartData } from '../pack/parts.js'

export const parts: PartData = { boilerplate: [], credit: [], byline: [], dateline: [] }
