import { expect, test } from 'vitest'
import { relabel } from './labelled.js'

/** A labelled text is stripped, read, and labelled again by what was found. One line per case. */
const french = [
  // Before the marks, after them, and inside.
  '[source:Le maire] [cue:a dit] : « [content:La rue sera fermée demain] ».',
  '« [content:La rue sera fermée demain] », [cue:a déclaré] [source:le maire].',
  '« [content:La rue sera fermée demain] », [cue:a-t-[source:il] dit] à la presse.',
  '« [content:La rue sera fermée demain] » [cue:a-t-[source:elle] ajouté].',
  '« [content:C’est trop cher] », [cue:regrette] lundi [source:Jeanne Moulin] depuis Lyon.',
  // Fragments under one verb.
  '[source:Le préfet] [cue:dénonce] un « [content:coup de force] » et des « [content:méthodes brutales] ».',
  // Indirect speech: que, infinitive, noun, request.
  '[source:Le maire] [cue:a affirmé] lundi à la presse que [indirect:la rue serait fermée].',
  '[source:Jeanne Moulin] [cue:assure] [indirect:connaître le dossier].',
  '[source:La ministre] [cue:a annoncé] [indirect:la fermeture de trois écoles].',
  '[source:Le tribunal] [cue:a ordonné] à la ville de [indirect:payer la facture].',
  // A relative subject, an apposition, a subject two conjuncts back.
  '[source:Jean Moulin, maire de Lens,] [cue:affirme] que [indirect:la rue est fermée].'.replace(
    'Lens,]',
    'Lens],',
  ),
  "[source:Le maire] [cue:a précisé] que [indirect:la rue était fermée] et [cue:a ajouté] qu'[indirect:elle le resterait].",
  // Participles.
  "Les voisins ont porté plainte, [cue:accusant] la ville de [indirect:laisser pourrir l'affaire].".replace(
    'Les voisins',
    '[source:Les voisins]',
  ),
  // Selon, d'après, pour, comme, passive.
  'Selon X'.replace(
    'Selon X',
    '[cue:Selon] [source:le parquet de Lens], [indirect:deux personnes ont été arrêtées].',
  ),
  "[indirect:Deux personnes ont été arrêtées], [cue:d'après] [source:la police].",
  '[cue:Pour] [source:Jeanne Moulin], [indirect:la ville devra payer].',
  '[cue:Comme le rapporte] [source:Le Figaro], [indirect:la rue sera fermée demain].',
  "La ville est [cue:accusée] par [source:les riverains] de [indirect:laisser pourrir l'affaire].".replace(
    'est [cue:accusée]',
    '[cue:est accusée]',
  ),
  // Nouns of saying: the words are their owner's, not the noun's.
  'La déclaration du [source:ministre] [cue:selon laquelle] [indirect:la rue sera fermée] a surpris.',
  'Les [cue:propos] [source:du maire] sur une « [content:honte publique] » ont choqué.'.replace(
    '[source:du maire]',
    'du [source:maire]',
  ),
  '[cue:Selon] les déclarations du [source:préfet], [indirect:la rue est fermée].',
  'Réponse du [source:maire] : « [content:La rue est fermée] ».',
  'La ville a reçu [source:un message] [cue:selon lequel] [indirect:la rue serait fermée].',
  // The main clause after an opening one is the outlet's.
  'Jugeant que [indirect:la rue est fermée], le maire a quitté la salle.'
    .replace('Jugeant', '[cue:Jugeant]')
    .replace('le maire', '[source:le maire]'),
  '[source:Le maire] [cue:a dit] que [indirect:si la rue était fermée, la ville serait coupée].',
  // Two particles before the infinitive.
  "[source:Le maire] [cue:conseillait] aux élus de [indirect:ne pas s'alarmer de ses mouvements].",
  // The main clause after «si» is the outlet's; the rest of a date is no subject.
  "Si [source:Jean Moulin] [cue:a annoncé] qu'[indirect:il attendrait], les pressions se multiplient.",
  // Names shouted after a colon are said; what a verb of refusal takes in marks is said.
  '[source:Les manifestants] [cue:ont clamé] : « [content:Menteur] », « [content:Misogyne] ».',
  "[source:Jean Moulin] [cue:a rejeté] l'hypothèse d'avoir « [content:transféré des pertes dans un trou] ».",
  'Des proches confient [indirect:ignorer sa vie intime].'.replace(
    'Des proches confient',
    '[source:Des proches] [cue:confient]',
  ),
  // What somebody worries about, what worries him, what he makes known.
  "[source:Les riverains] [cue:s'inquiètent] depuis des mois du [indirect:bruit de la rue].",
  '[indirect:Ce bruit de la rue] [cue:inquiète] [source:Jeanne Moulin].',
  '[source:La mairie] [cue:a fait état] de la [indirect:fermeture de la rue].'.replace(
    'de la [indirect:',
    'de [indirect:la ',
  ),
  'Le maire est venu pour lui [cue:faire part] de sa « [content:vive protestation] ».'.replace(
    'Le maire',
    '[source:Le maire]',
  ),
  // A clause before a colon is reported as well as the words after it.
  "[source:Jean Moulin] [cue:estime] qu'[indirect:elle est impossible] : « [content:il est trop tard pour agir] ».",
  // An adverbial phrase inside the group; an agency between verb and subject.
  '[source:Le maire] [cue:a par conséquent annoncé] que [indirect:la rue est fermée].',
  "« [content:La rue est fermée] », [cue:a déclaré] à l'AFP [source:Jean Moulin].",
  // «selon» between a verb and what it takes.
  'Cette mesure est [cue:selon] [source:Jean Moulin] « [content:une honte publique] ».',
  // What the speaker does besides.
  '[source:Le maire] [cue:a démenti] [indirect:toute fraude] en [cue:assurant] que [indirect:tout est en règle].',
  '[source:Le maire] [cue:a dit] que [indirect:la rue est fermée], et le préfet a quitté la salle.',
  // Incise without marks.
  '[indirect:La rue sera fermée demain], [cue:a rapporté] [source:la mairie].',
]

test.each(french)('French: %s', labelled => {
  const { expected, found } = relabel(labelled)
  expect(found).toBe(expected)
})

/** Nothing here is reported speech. */
const silent = [
  'Les jeunes choisissent selon leur goût.',
  'Le prix varie selon les critères de la région.',
  "L'annonce du préfet a surpris la ville.",
  "L'annonce de la fermeture a surpris la ville.",
  'La réponse de la rue aux « [not:gilets jaunes] » a surpris.',
  'La rumeur enfle. Une déclaration selon laquelle la rue est fermée circule.',
  'On note que la rue est fermée.',
  'Il cherche des personnes précises, ajoutées à la liste.',
  'Le défilé a été salué par vingt coups de canon, comme le veut la tradition.',
  "La loi est nommée d'après un maire de Lens.",
  'Plutôt rassurant : la rue est ouverte.',
  'La ville a déposé plainte pour « [not:escroquerie, abus de confiance, faux et usage de faux] ».',
  'Six hommes ont été condamnés à la prison pour « [not:trouble à l’ordre public] ».',
  'La ville a su accueillir « [not:ses] » Jeux.',
  'Il faut bien dire que la rue est belle.',
  'La crise des « [not:subprimes] » a touché la ville.',
  'Ces propos inquiètent Jeanne Moulin.',
  'Le bruit inquiète tout le temps.',
  'Un trader soupçonné de fraude a été arrêté.',
  'La loi « [not:sur la fin de vie et le droit des malades et des familles] » a été votée.',
  'Pour 2009, la ville prévoit deux écoles.',
  'Il a publié un livre intitulé « [not:La Rue fermée] ».',
  'Le mouvement des « [not:gilets jaunes] » a défilé.',
  'Des banderoles souhaitant « [not:la bienvenue au maire de Lens] » ont été accrochées.',
]

test.each(silent)('nobody speaks: %s', labelled => {
  const { expected, found } = relabel(labelled)
  expect(found).toBe(expected)
})

const english = [
  '“[content:The road is closed,]” [source:the mayor] [cue:said].',
  '“[content:The road is closed,]” [source:she] [cue:said] on Monday.',
  '“[content:The road is closed,]” [cue:said] [source:John Smith], a spokesman for the city.',
  '[source:The mayor] [cue:said] “[content:the road is closed]”.',
  '[source:The mayor] [cue:said] that [indirect:the road was closed].',
  '[source:The mayor] [cue:said] [indirect:the road would be closed].',
  '[source:John Smith] [cue:told] reporters [indirect:the road would be closed].',
  '[cue:According to] [source:the police], [indirect:two men were arrested].',
  '[indirect:Two men were arrested], [cue:according to] [source:police].',
  '[indirect:Two men were arrested on Friday], [source:officials] [cue:said].',
  '[source:The city] [cue:accused] the firm of [indirect:dumping waste].',
  '[source:The union] [cue:denied] [indirect:the claims].',
  'The [cue:claim] by [source:police] that [indirect:the road was closed] is false.',
  'The [cue:remarks] of [source:the mayor] about a “[content:public shame]” shocked the town.',
  "The mayor's claim that the road was closed is false.",
  'The claim that the road was closed is false.',
  '“[content:The road is closed,]” the paper [cue:quoted] [source:witness John Smith] as saying.',
  '“[content:The road is closed,]” [source:the paper] [cue:said].',
  // A straight mark closed by a curly one, and one whose space stands on the wrong side.
  '"[content:Stay down or leave,]” [source:the mayor] [cue:said].',
  '"[content:The road is closed.\n\nRight now, things are tense,] "[source:the mayor] [cue:said].',
  'She starred in the film “[not:The Road]”.',
]

test.each(english)('English: %s', labelled => {
  const { expected, found } = relabel(labelled, 'en')
  expect(found).toBe(expected)
})
