export interface SegmentationData {
  /** Without the final point, lower case: `m`, `dr`, `st`, `art`. */
  abbreviations: string[]
}
