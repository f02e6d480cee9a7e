import { join } from 'node:path'
import type { Argv, CommandModule } from 'yargs'
import { DivergenceError, detail } from '../../errors.js'
import type { ReadResult } from '../../ingest/index.js'
import { type ReportLanguage, reportLanguages } from '../../language/strings/registry.js'
import { outputFormats, pageSizes, type Report } from '../../model/index.js'
import { choice, choices } from '../choice.js'
import { diagnosticLine } from '../diagnostic-line.js'
import { parseMapping } from '../mapping.js'
import { readTemplate } from '../templates.js'
import type { Terminal } from '../terminal.js'
import { parseTopic } from '../topics.js'

interface ReportArguments {
  inputs: string[]
  out: string
  format: string[]
  template: string
  lang: string | undefined
  title: string | undefined
  topic: string[]
  'mask-outlets': boolean
  page: string
  bom: boolean
  map: string[]
}

export function reportCommand(terminal: Terminal): CommandModule<object, ReportArguments> {
  const { translate } = terminal
  return {
    command: 'report <inputs..>',
    describe: translate('cli.report'),
    builder: yargs => options(yargs, terminal),
    handler: args => makeReport(args, terminal),
  }
}

function options(yargs: Argv, { translate }: Terminal): Argv<ReportArguments> {
  return yargs
    .positional('inputs', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: translate('cli.report.inputs'),
    })
    .option('out', {
      type: 'string',
      requiresArg: true,
      default: 'reports',
      describe: translate('cli.report.out'),
    })
    .option('format', {
      type: 'string',
      requiresArg: true,
      array: true,
      default: [outputFormats.join(',')],
      describe: translate('cli.report.format'),
    })
    .option('template', {
      type: 'string',
      requiresArg: true,
      default: 'editorial',
      describe: translate('cli.report.template'),
    })
    .option('lang', { type: 'string', requiresArg: true, describe: translate('cli.report.lang') })
    .option('title', { type: 'string', requiresArg: true, describe: translate('cli.report.title') })
    .option('topic', {
      type: 'string',
      requiresArg: true,
      array: true,
      default: [],
      describe: translate('cli.report.topic'),
    })
    .option('mask-outlets', { type: 'boolean', default: false, describe: translate('cli.report.mask') })
    .option('page', {
      type: 'string',
      requiresArg: true,
      default: 'A4',
      describe: translate('cli.report.page'),
    })
    .option('bom', { type: 'boolean', default: false, describe: translate('cli.report.bom') })
    .option('map', {
      type: 'string',
      requiresArg: true,
      array: true,
      default: [],
      describe: translate('cli.report.map'),
    })
    .example('$0 report articles/', translate('cli.example.folder'))
    .example('$0 report a.txt b.html --format pdf --lang en', translate('cli.example.files'))
    .example('$0 report event.yaml --topic "veto=veto,Security Council"', translate('cli.example.topic'))
    .example('$0 report articles/ --template classroom', translate('cli.example.classroom'))
}

/** Everything that can be refused is refused before the first file is written. */
async function makeReport(args: ReportArguments, terminal: Terminal): Promise<void> {
  const formats = choices('format', args.format, outputFormats)
  const page = choice('page', args.page, pageSizes)
  const topics = args.topic.map(parseTopic)
  if (args.title?.trim() === '') throw new DivergenceError('E-OPTION', '--title «»', detail('title'))
  const mapping = await parseMapping(args.map)
  const lang = args.lang === undefined ? null : choice('lang', args.lang, reportLanguages)
  const template = await readTemplate(args.template)
  const step = (stage: string | null) => terminal.progress(stage && `divergence: ${stage}…`)

  step('ingest')
  const { readInputs } = await import('../../ingest/index.js')
  const read = await readInputs(args.inputs, {
    ...(args.title !== undefined && { title: args.title }),
    mapping,
  })
  if (read.articles.length < 2) throw tooFew(read)
  const report = await analyzeEvent(read, { topics, lang }, step)

  step('render')
  const { renderFolder } = await import('../../render/index.js')
  const { name, files } = await renderFolder(report, {
    formats,
    template,
    templateName: args.template,
    page,
    maskOutlets: args['mask-outlets'],
    csvBom: args.bom,
  })

  step('write')
  const { writeReportFolder } = await import('../output-folder.js')
  const folder = await writeReportFolder(args.out, name, files)
  step(null)
  for (const one of report.diagnostics) terminal.warn(diagnosticLine(one, terminal.language))
  if (terminal.interactive) await summarize(report, folder, [...files.keys()], terminal)
}

/** The articles that could not be read are the likely reason, so the first of them is named. */
function tooFew({ articles, diagnostics }: ReadResult): DivergenceError {
  const [problem] = diagnostics
  if (!problem) return new DivergenceError('E-INPUT-ONE', articles[0]?.file ?? '')
  const { file, message, translations } = problem
  const cause = { en: message, fr: translations?.fr ?? message }
  return new DivergenceError('E-INPUT-ONE', articles[0]?.file ?? '', detail('not-read', { file, cause }))
}

/** The options of the command line join those of the manifest; `--lang` wins over the language of the articles. */
async function analyzeEvent(
  read: ReadResult,
  asked: { topics: Report['options']['topics']; lang: ReportLanguage | null },
  onStage: (stage: string | null) => void,
): Promise<Report> {
  const { analyze } = await import('../../pipeline.js')
  const own = reportLanguages.find(language => language === read.event.language) ?? 'en'
  const reportLanguage = asked.lang ?? own
  return analyze(
    read,
    { reportLanguage, topics: [...read.topics, ...asked.topics], corrections: read.corrections },
    onStage,
  )
}

/** The counts in the words of the report's own first page. */
async function summarize(report: Report, folder: string, files: string[], terminal: Terminal): Promise<void> {
  const { print, translate } = terminal
  const { counted } = await import('../../report/prose.js')
  const sure = report.findings.filter(finding => finding.confidence === 'sure').length
  print(
    translate('cli.report.done', {
      articles: counted(translate, 'report.articles', report.articles.length),
      findings: counted(translate, 'report.findings', report.findings.length),
      sure: counted(translate, 'report.counts.sure', sure),
      review: counted(translate, 'report.counts.review', report.findings.length - sure),
    }),
  )
  for (const file of files.filter(name => !name.includes('/'))) print(`  ${join(folder, file)}`)
}
