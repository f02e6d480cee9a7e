import { expect, test } from 'vitest'
import { relabel } from './labelled.js'

/** Reported speech without marks: what the words after a verb make of it. Each pair fires, and must not. */
const french = [
  // An infinitive, with its particles, also after adjuncts.
  "[source:Les autorités] [cue:assurent] [indirect:n'avoir blessé personne].",
  '[source:Le maire] [cue:a assuré] au « [not:Journal] » de la chaîne, ce jeudi, [indirect:être prêt à partir].',
  '[source:La banque] [cue:a annoncé] le 17 octobre [indirect:avoir perdu trois millions].',
  '[source:La coureuse] [cue:dit] [indirect:en être à son premier essai].',
  'Le maire a parlé à la presse avant de partir.',
  // A figure or a date before the noun.
  '[source:La police] [cue:a annoncé] [indirect:400 arrestations].',
  '[source:La banque] [cue:a annoncé] la semaine dernière [indirect:un plan de départs].',
  'Le tribunal a condamné 43 prévenus.',
  // A preposition before what is asked for.
  '[source:Les syndicats] [cue:appellent] à [indirect:un rassemblement devant la mairie].',
  '[source:Le sénateur] [cue:plaide] pour [indirect:une réforme de la loi].',
  'Il a appelé à huit heures.',
  // A feeling about something; a feeling alone tells nothing.
  '[source:La société] [cue:a exprimé] [indirect:son indignation contre les casseurs].',
  'Le maire a exprimé sa colère.',
  // What somebody says of himself.
  '[source:La ministre] [cue:se dit] [indirect:favorable à la grève].',
  // Opinions with a clause; a question.
  '[source:Les riverains] [cue:craignent] que [indirect:la rue soit fermée].',
  '[source:Le maire] [cue:a demandé] [indirect:si la rue était fermée].',
  '[source:Le maire] [cue:a expliqué] à la presse [indirect:pourquoi la rue était fermée].',
  // A fault is confessed, a person is only recognized.
  '[source:Le patron] [cue:a reconnu] [indirect:une erreur de calcul].',
  'La femme a reconnu les cheveux du petit garçon.',
  // To deny that something is out of the question says that it may be.
  "[source:Le maire] [cue:n'exclut] pas de [indirect:fermer la rue].",
  // A value.
  '[source:La banque] [cue:estime] [indirect:la facture à 3 millions].',
  // What a relative clause or a participle reports ends where the main clause goes on.
  '[source:Le coureur], qui [cue:a annoncé] [indirect:son retour à la compétition], avait laissé planer le doute.',
  "[source:Le maire], qui [cue:dit] [indirect:comprendre la colère], s'est prononcé contre la grève.".replace(
    "s'est prononcé contre la grève",
    'a quitté la salle',
  ),
  "Un homme [cue:accusé] d'[indirect:avoir triché] a quitté la salle.",
  "[source:Le maire] [cue:dit] que [indirect:le plan, pour cette rue, n'avait aucun sens].",
  // «selon» between the subject and its verb credits the whole clause; after «mais» only what follows.
  '[indirect:Les prisonniers, [cue:selon] [source:des témoins], sont détenus à la cave].',
  '[source:Le maire] [cue:a démenti] [indirect:toute fraude], mais [cue:selon] [source:la police], [indirect:deux urnes ont disparu].',
  // Who tells what «on» learns.
  '[indirect:La rue est fermée], [cue:a-t-on appris auprès de] [source:la mairie].',
  'Il a appris le droit auprès de la mairie.',
  // Told by nobody known.
  'La presse reprend [source:les rumeurs] [cue:selon lesquelles] [indirect:le maire serait malade].',
  // Verbs that go with marks make an incise without them too; a deed does not.
  '[indirect:La rue est fermée], [cue:poursuit] [source:le journal].',
  'La rue est fermée, la collecte est assurée par la ville.',
  // A charge of one word; a noun after a name.
  "[source:Le maire] l'[cue:accuse] de [indirect:diffamation].",
  '[source:Le maire] [cue:accuse] Jean Durand de [indirect:mensonge].',
  // A second «que» after marked words.
  '[source:Le maire] [cue:a dit] que la rue est « [content:fermée pour travaux] » et que [indirect:la place est ouverte].',
  // What else the subject does; what was said before.
  '[source:Le maire] [cue:a annoncé] [indirect:une enquête] et a quitté la salle.',
  'Le maire a démenti ces accusations.',
  '[indirect:La rue sera fermée], [cue:a-t-on indiqué] au sein du [source:conseil].',
  // A relative clause that «selon» closes.
  "L'enfant, [indirect:qui est malade] [cue:selon] [source:sa mère], a quitté la ville.",
  // The object after an adjunct.
  '[source:Le maire] [cue:a annoncé] dans un communiqué [indirect:la fermeture de la rue].',
  'Le maire a parlé dans un communiqué de la rue.',
  // Who is warned comes first.
  "[source:Le maire] [cue:a mis en garde] l'Europe contre [indirect:une crise].",
  // The noun that is proposed, not the infinitive after it.
  '[source:Le maire] [cue:propose] [indirect:des mesures visant à calmer la rue].',
  // A verb in -ant after what is said is the outlet's.
  '[source:La banque] [cue:annonce] [indirect:une perte], provoquant la chute du titre.',
  // The first clause has no marks.
  '[source:Le maire] [cue:a dit] que [indirect:la rue est fermée], et que la place est « [content:ouverte à tous] ».',
  // «nous» as a subject is not the outlet's source.
  'Et nous jugeons que la rue est trop étroite.',
  // Hearsay in the main clause, never in a relative one.
  'La guérilla reste forte : [indirect:un homme [cue:aurait été enlevé] cette semaine].',
  'Elle ignore le nom du tribunal qui aurait statué.',
  // A figure with a comma.
  '[cue:Selon] [source:la police], [indirect:4,9 millions de personnes ont défilé].',
  // What words between marks report in their turn: by somebody else, or what the speaker has said before.
  '« [content:[source:La ville] [cue:a annoncé] que [indirect:la rue sera fermée]] », [cue:a dit] [source:le maire].',
  '« [content:Je pense que la rue est fermée à ceux qui souhaitent partir] », [cue:a dit] [source:le maire].',
  // Marked words after what is cut off stay with the cue.
  '[source:Le maire] [cue:assure] [indirect:avoir tout payé], faisant porter aux « [content:casseurs] » la faute.',
  // Who is greeted is nobody's words; who is told comes before «que».
  'Le maire a salué Jeanne Moulin.',
  '[source:Le maire] [cue:a affirmé] aux magistrats que [indirect:la rue était fermée].',
  "La ville s'inquiète après l'[cue:annonce] par [source:la mairie] que [indirect:la rue serait fermée].",
  'Il a reçu un message [indirect:qui, [cue:selon] [source:Jeanne Moulin], prouve la fraude].',
  // A verb that no list knows as one, and a speaker after a verb of saying.
  '[indirect:La banque conserve à ce stade la présidence du conseil], [cue:a indiqué] [source:une porte-parole].',
  // What the outlet thinks of it; what somebody else does; who has not spoken.
  '[source:Le maire] [cue:a dit] que [indirect:la rue serait fermée], ce qui a suscité des critiques.',
  "[source:Le maire] [cue:a dit] que [indirect:Jean Morel devait partir et n'avait pas demandé de prime].",
  'Cette version a été démentie par le maire.',
  "La ville s'est attiré de vives critiques de [source:l'opposition] qui l'[cue:avait accusée] de [indirect:fermer la rue].",
  "[indirect:La rue est fermée], [cue:selon ce qu'a confié] [source:le maire], à l'agence.",
  'Force est de constater que la rue est fermée.',
  "[source:Le groupe] [cue:a revendiqué] [indirect:l'attentat], mais cette annonce, truffée d'erreurs, semble douteuse.",
  // «Selon X,» credits the whole sentence; «que» ends where the speaker does something else.
  '[cue:Selon] [source:le maire], [indirect:la rue est fermée, mais la place est ouverte].',
  "[cue:Selon] [source:le directeur], interrogé par l'agence, [indirect:la rue est fermée].",
  '[source:Le maire] [cue:estime] que [indirect:la rue est fermée], et continuera à la défendre.',
  // An adverb that no list holds.
  '[source:Le maire] [cue:a apparemment dit] que [indirect:la rue était fermée].',
]

test.each(french)('French: %s', labelled => {
  const { expected, found } = relabel(labelled)
  expect(found).toBe(expected)
})

const english = [
  '[source:The group] [cue:claimed] [indirect:responsibility for the attack].',
  '[source:The man] [cue:denied] [indirect:killing his wife].',
  '[source:The mayor] [cue:warned] of [indirect:new attacks].',
  '[source:The center] [cue:put] [indirect:the magnitude at 6].',
  '[source:Experts] [cue:believe] that [indirect:the plan will fail].',
  'The mayor put the plan on hold.',
  // Who is quoted speaks; who confirms stands after «by».
  '[source:The minister] [cue:was quoted] by Reuters on Monday as saying that [indirect:the road was closed].',
  'It [cue:has been confirmed] by [source:police] that [indirect:the road is closed].',
  // The day between subject and verb.
  '[source:Jurors] on Monday [cue:asked] to [indirect:review a recording].',
  // Told by nobody known; a claim asks for a speaker.
  'There were [cue:reports] that [indirect:bottles were thrown at the police].',
  'The claim that the road was closed is false.',
  // A closing credit, in either order.
  '[indirect:Kirkpatrick faces one count of first-degree murder], [source:police] [cue:said].',
  '[indirect:The man was caught in Houston], [cue:said] [source:Paul Durand], a spokesman.',
  '[indirect:The campaign starts October 5], [cue:according to] [source:the ministry].',
  'There is an old saying that once is chance.',
  'The suspect said nothing after officers surrounded him.',
]

test.each(english)('English: %s', labelled => {
  const { expected, found } = relabel(labelled, 'en')
  expect(found).toBe(expected)
})
