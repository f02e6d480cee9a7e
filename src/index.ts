export { DivergenceError } from './errors.js'
export { type ReadOptions, type ReadResult, readInputs } from './ingest/index.js'
export type * from './model/index.js'
export { type AnalyzeInput, analyze } from './pipeline.js'
export {
  type OutputFormat,
  outputFormats,
  type RenderedFiles,
  type RenderOptions,
  render,
} from './render/index.js'
