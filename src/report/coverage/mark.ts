import type { Element } from 'hast'
import { h } from 'hastscript'
import type { CoverageStatus } from '../../model/index.js'
import type { Context } from '../context.js'

// A filled, half and empty disc also differ in grey and without colour vision.
export const statusSigns: Record<CoverageStatus, string> = {
  present: '●',
  partial: '◐',
  absent: '○',
  doubtful: '?',
}

export function statusMark(context: Context, status: CoverageStatus): Element {
  return h('span.cell', { dataStatus: status }, [
    h('span.sign', { ariaHidden: 'true' }, statusSigns[status]),
    ` ${context.translate(`report.status.${status}`)}`,
  ])
}
