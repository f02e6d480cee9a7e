import type { AnalyzeOptions, Article, Finding, FindingKind, Report } from '../../src/model/index.js'
import { analyze } from '../../src/pipeline.js'
import { makeArticle } from '../align/event.js'

/** Runs the whole pipeline over articles given as paragraphs; a first paragraph `# …` is the headline. */
export function reportOf(
  articles: string[][],
  options: Partial<AnalyzeOptions> = {},
  overrides: (Partial<Article> | undefined)[] = [],
): Report {
  const made = articles.map((paragraphs, index) => {
    const article = makeArticle(paragraphs.map(paragraph => paragraph.replace(/^# /, '')))
    const [first] = article.parts
    if (first && paragraphs[0]!.startsWith('# ')) first.kind = 'headline'
    const language = options.reportLanguage ?? 'fr'
    return { ...article, siglum: 'ABCDEFGHIJ'[index]!, language, ...overrides[index] }
  })
  return analyze(
    {
      event: { id: 'event', title: '', language: options.reportLanguage ?? 'fr' },
      articles: made,
      diagnostics: [],
    },
    { reportLanguage: 'fr', topics: [], corrections: [], ...options },
  )
}

/** `#` present, `~` partial, `.` absent, `?` doubtful, one sign for each article. */
export function cellsOf(report: Report, label: string): string | undefined {
  const signs = { present: '#', partial: '~', absent: '.', doubtful: '?' }
  return report.coverage.facets
    .find(facet => facet.label === label)
    ?.cells.map(({ status }) => signs[status])
    .join('')
}

export function findingsOf(report: Report, kind: FindingKind): Finding[] {
  return report.findings.filter(finding => finding.kind === kind)
}

/** Three accounts of one closed bridge: what all say, what two say, what one says. */
export const bridge = [
  [
    '# Le pont de Valmont fermé à la circulation',
    'Le pont de Valmont a été fermé lundi à la circulation après la découverte de fissures dans un pilier central.',
    'Selon la préfecture, les travaux de réparation du pilier central dureront au moins six mois et coûteront douze millions d’euros.',
    'Une navette fluviale gratuite transportera les habitants entre les deux rives dès mercredi matin.',
    'Le maire a par ailleurs rappelé que la fonderie Bastien avait fourni les câbles défectueux en 1987.',
  ],
  [
    '# Fissures sur le pont de Valmont',
    'Le pont de Valmont est fermé depuis lundi à la circulation, des fissures ayant été découvertes dans un pilier central.',
    'Les travaux de réparation du pilier central dureront au moins six mois, selon la préfecture, pour un coût de douze millions d’euros.',
    'Les commerçants du quartier craignent une chute de leur clientèle pendant toute la durée du chantier.',
  ],
  [
    '# Valmont : la circulation coupée sur le pont',
    'La circulation est coupée depuis lundi sur le pont de Valmont, où des fissures ont été découvertes dans un pilier central.',
    'Dès mercredi matin, une navette fluviale gratuite transportera les habitants entre les deux rives.',
  ],
]
