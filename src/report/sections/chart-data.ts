import type { Section } from '../directives.js'
import { sectionOf, titleAttribute } from './heading.js'

/**
 * The data of all charts in one place on paper, where a table under each chart would push the text apart. In HTML they
 * stay folded under their charts. Without this section a PDF prints each table under its chart.
 */
export const chartData: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build(context, attributes) {
    const section = sectionOf(context, 'chart-data', 'report.chart-data.heading', attributes, [])
    Object.assign(section.properties, { dataOnly: 'pdf', dataChartTables: '' })
    return [section]
  },
}
