/**
 * Every sentence of a French report. Typography: U+202F before ; ! ? and inside guillemets, U+00A0 before a colon.
 * `{name}` is replaced by the named value. This table defines the keys: another language must have the same.
 */
export const fr = {
  // ── report: page furniture, headings of sections ──
  'report.title': 'Divergences : {event}',

  // ── report: summary and coverage ──

  // ── report: quotations, attribution, voices ──

  // ── report: findings lists and evidence ──

  // ── report: side-by-side, sources, method ──

  // ── report: classroom ──

  // ── html: controls ──

  // ── charts ──
  'chart.fact': 'Fait',
  'chart.outlet': 'Média',
  'chart.percent': '{value} %',
  'chart.status.present': 'présent',
  'chart.status.partial': 'en partie',
  'chart.status.absent': 'absent',
  'chart.status.doubtful': 'incertain',
  'chart.coverage.name': 'Faits présents, en partie présents ou absents dans chaque article',
  'chart.coverage.title':
    'Sur {facets} faits, {everywhere} se lisent dans les {outlets} articles et {alone} dans un seul',
  'chart.coverage.alternative':
    'Carte de {facets} faits en lignes et {outlets} articles en colonnes. Présents partout : {everywhere}. Présents dans un seul article : {alone}.',
  'chart.coverage.perOutlet': '{outlet} : {count}.',
  'chart.sharedCopy.name': 'Part des mots de chaque article repris mot pour mot dans un autre',
  'chart.sharedCopy.title': '{a} et {b} partagent le plus de texte : {words} mots',
  'chart.sharedCopy.alternative':
    'Tableau croisé des médias : part des mots de la ligne qui se lit mot pour mot dans la colonne. {pairs} paires ont du texte commun. La plus forte : {a} et {b}, {words} mots, soit {shareOfA} % de la première et {shareOfB} % de la seconde.',

  // ── findings: coverage, placement, copy, certainty ──
  'finding.exclusive': 'Seulement dans {article} : « {label} »',
  'finding.absent': '« {label} » : absent de {absent}, rapporté par {carriers}',
  'finding.articles-count': '{count} articles sur {total}',
  'finding.list-and': '{list} et {last}',
  'finding.certainty':
    'Certitude différente : « {first} » dans {firstArticles}, « {second} » dans {secondArticles}',
  'finding.placement':
    '« {label} » : {high} dans {highArticle}, paragraphe {paragraph} sur {paragraphs} dans {lowArticle}',
  'finding.placement.headline': 'en titre',
  'finding.placement.lead': 'en tête',
  'finding.placement.paragraph': 'paragraphe {paragraph} sur {paragraphs}',
  'finding.copy': 'Texte commun à {articles} : {words} mots, {credit}',
  'finding.copy.syndicated': 'Même texte dans {articles} : {words} mots, {credit}',
  'finding.copy.credit': 'crédit imprimé : « {credit} »',
  'finding.copy.no-credit': 'sans crédit d’agence imprimé',

  // ── findings: values, names, wording ──

  // ── findings: quotations and attribution ──

  // ── ranking ──
  'rank.severity.3': 'écart majeur',
  'rank.severity.2': 'écart notable',
  'rank.severity.1': 'écart mineur',
  'rank.sure': 'sûr',
  'rank.review': 'à vérifier',
  'rank.breadth': 'concerne {count} articles sur {total}',
  'rank.independence': '{count} origines distinctes',
  'rank.concrete': 'nom ou chiffre précis',
  'rank.prominent': 'en titre ou en tête d’un article',
  'rank.diversity': 'placé plus bas : {count} du même genre avant lui',

  // ── cli ──
  'cli.command': 'commande',
  'cli.no-command': 'Donnez une commande.',
  'cli.see-help': 'Voir divergence --help.',
  'cli.internal': 'erreur interne du programme ; merci de la signaler avec ce texte :',
  'cli.exit-codes': 'Codes de sortie : 0 fait, 1 échec, 2 mauvais usage. Rien ne quitte cette machine.',
  'cli.completion': 'Écrire un script qui complète commandes et options dans bash ou zsh',
  'cli.report': 'Comparer les articles d’un événement et écrire un rapport',
  'cli.report.inputs': 'Articles : fichiers, dossiers ou un event.yaml',
  'cli.report.out': 'Dossier qui reçoit un dossier par événement',
  'cli.report.format': 'Ce qu’il faut écrire, séparé par des virgules',
  'cli.report.template': 'Un modèle par son nom (editorial, classroom) ou un fichier Markdown à vous',
  'cli.report.lang': 'Langue du rapport (fr, en) ; par défaut celle des articles',
  'cli.report.title': 'Titre de l’événement',
  'cli.report.topic': 'Un sujet à suivre, "libellé=mot,mot" ; peut être répété',
  'cli.report.mask': 'Montrer A, B, C… à la place des médias',
  'cli.report.page': 'Format de page du PDF (A4, Letter)',
  'cli.report.done': '{articles} articles, {sure} divergences, {review} autres à vérifier',
  'cli.example.folder': 'Tous les articles d’un dossier',
  'cli.example.files': 'Deux fichiers, un PDF en anglais',
  'cli.example.topic': 'Un manifeste, et un sujet de plus à suivre',
  'cli.example.classroom': 'Une fiche de travail aux médias masqués',
  'cli.verify': 'Vérifier chaque preuve d’un rapport contre les textes',
  'cli.verify.report': 'Le report.json à vérifier',
  'cli.verify.sources': 'Dossier des articles d’origine, pour vérifier aussi les textes eux-mêmes',
  'cli.verify.done': '{spans} passages exacts, dont {evidence} preuves, dans {articles} articles',
  'cli.verify.unchecked':
    'Les textes viennent du rapport lui-même ; --sources les vérifie contre les fichiers d’origine.',
  'cli.inspect': 'Montrer comment un article a été lu',
  'cli.inspect.file': 'Un article',
  'cli.schema': 'Écrire le JSON Schema de report.json',
}
