import type { SegmentationData } from '../pack/segmentation.js'

export const segmentation: SegmentationData = { abbreviations: [] }
