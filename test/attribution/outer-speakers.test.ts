import { expect, test } from 'vitest'
import { article, attributeArticles } from './labelled.js'

/** Who is credited with each marked utterance of a text, in order; `?` for nobody. */
function marked(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  const names = new Map(result.sources.map(source => [source.id, source.name]))
  return result.attributions
    .filter(one => one.speech && one.type !== 'indirect')
    .map(one => (one.sourceId === null ? '?' : names.get(one.sourceId)!))
}

const texts: [why: string, text: string, expected: string[]][] = [
  [
    'hopes that somebody tells of are in the words of who tells them',
    'Le porte-parole du ministère, Jean Moulin, a déclaré jeudi que la Chine espérait que le maire « créerait des conditions positives pour la rue ».',
    ['Jean Moulin'],
  ],
  [
    'who has said something within what is told has said it',
    'Le porte-parole du ministère, Jean Moulin, a déclaré jeudi que la Chine avait dit que le maire « créerait des conditions positives pour la rue ».',
    ['Chine'],
  ],
  [
    'hopes that nobody tells of are of who hopes',
    'La Chine espérait jeudi que le maire « créerait des conditions positives pour la rue ».',
    ['Chine'],
  ],
  [
    'a closing incise covers the clause before a semicolon',
    'La France, qui assure la présidence du conseil, doit avoir « une considération sincère pour les autres » ; elle doit prendre des mesures « réelles pour améliorer la rue », a ajouté Jean Moulin.',
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    'a verb of saying before the semicolon keeps its words',
    'La France dénonce « une considération trop faible pour les autres » ; elle doit prendre des mesures « réelles pour améliorer la rue », a ajouté Jean Moulin.',
    ['France', 'Jean Moulin'],
  ],
  [
    'a sentence may begin with a relative',
    '« Cette loi est mal appliquée », a souligné hier Jean Moulin. Qui précise que ce texte représente une « énorme avancée ».',
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    'a question is no relative',
    '« Cette loi est mal appliquée », a souligné hier Jean Moulin. Qui dit que ce texte représente une « énorme avancée pour tous » ?',
    ['Jean Moulin', '?'],
  ],
  [
    'a relative after no name is nobody named',
    '« Cette loi est mal appliquée », a souligné Jean Moulin devant son équipe. Qui précise que ce texte représente une « énorme avancée ».',
    ['Jean Moulin', '?'],
  ],
  [
    'a name ends a sentence without verb before a colon',
    'Une idée partagée aussi par le député PS de la Vienne, Jean Moulin : « La rue pourrait être ouverte à tous. »',
    ['Jean Moulin'],
  ],
  [
    'the subject of a verb speaks, not a name that ends its sentence',
    "Jeanne Petit n'a rien répondu au député, Jean Moulin : « La rue pourrait être ouverte à tous. »",
    ['Jeanne Petit'],
  ],
  [
    'what has a degree is no verb',
    "Jeanne Moulin, la nouvelle secrétaire d'État à la famille, s'est même faite plus précise en réaffirmant vouloir examiner les « cas exceptionnels graves ».",
    ['Jeanne Moulin'],
  ],
  [
    'a verb before the degree stays one',
    'Jeanne Moulin précise plus loin que les cas sont « exceptionnels et graves ».',
    ['Jeanne Moulin'],
  ],
  [
    'a name may close the whole name of a body',
    "Ces mots réjouissent le président de l'Association pour le droit au logement pour tous (ADLT), Jean Moulin. Pour lui, la rue a fait « clairement avancer les choses ».",
    ['Jean Moulin'],
  ],
  [
    'a name after something else closes nothing',
    "Ces mots réjouissent le président de l'Association pour le droit au logement, invité de Jean Moulin. Pour lui, la rue a fait « clairement avancer les choses ».",
    ['?'],
  ],
  [
    'the subject stands in the clause that «c’est … que» sets off',
    "C'est sur ce point davantage que sur le fond que le Parti socialiste a choisi de mettre l'accent, en accusant le maire de la ville d'« hypocrisie ».",
    ['Parti socialiste'],
  ],
  [
    'nothing is set off',
    "C'est un point que chacun connaît, a dit le maire, en accusant le Parti socialiste d'« hypocrisie ».",
    ['maire'],
  ],
  [
    'kin of somebody unnamed',
    "La loi de Jean Moulin est votée. Leur fils, un patient, a souffert pendant six jours. « Pourquoi ne lui a-t-on rien donné ? » s'interroge encore son père.",
    ['père'],
  ],
  [
    'kin of the last one named',
    "Jean Moulin est parti. Le jeune homme a souffert pendant six jours. « Pourquoi ne lui a-t-on rien donné ? » s'interroge encore son père.",
    ['père de Jean Moulin'],
  ],
  [
    'who admits it has said the words before',
    '« Peut-être y a-t-il des insuffisances auxquelles il faut remédier. »\nÀ mots prudents, Jean Moulin, lui-même, le reconnaît : la rue restera fermée.',
    ['Jean Moulin'],
  ],
  [
    'who admits something of the same sentence has said nothing before',
    '« Peut-être y a-t-il des insuffisances auxquelles il faut remédier. »\nÀ mots prudents, Jean Moulin reconnaît que la rue restera fermée.',
    ['?'],
  ],
  [
    'a name between marks is credited',
    'Jean Moulin est parti, a dit Jeanne Petit. Selon « Quotidien », « à plusieurs reprises, les élus n’ont donc été présents ni ici ni là ».',
    ['Quotidien'],
  ],
  [
    'marked words that are no name credit nothing',
    'Le maire est venu selon « une habitude bien établie dans la ville », « à plusieurs reprises et sans être vu de personne ».',
    ['?', '?'],
  ],
  [
    'who asks is whom the relative stands for',
    "La demande de tutelle est intervenue à l'initiative du conseil de Lyon qui souhaitait « déterminer un référent pour le patient ».",
    ['conseil de Lyon'],
  ],
  [
    'what is asked for asks nothing',
    "La demande de tutelle est intervenue à l'issue du conseil de Lyon qui souhaitait « déterminer un référent pour le patient ».",
    ['?'],
  ],
  [
    'a broadcast has a name',
    "La rue est fermée, a révélé l'émission de TMC « Quotidien ». « Tous les contrats sont signés », a précisé l'émission.",
    ['Quotidien'],
  ],
  [
    'a broadcast without name stays one',
    "La rue est fermée, a révélé l'émission de TMC. « Tous les contrats sont signés », a précisé l'émission.",
    ['émission'],
  ],
  [
    'nothing stands between two pairs of marks',
    '« La rue est fermée pour tous depuis hier. » « Moi, je me souviens de ce jour. », a répondu Jean Moulin.',
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    'a paragraph stands between two pairs of marks',
    '« La rue est fermée pour tous depuis hier. »\n« Moi, je me souviens de ce jour. », a répondu Jean Moulin.',
    ['?', 'Jean Moulin'],
  ],
  [
    'whom the sentence before ends with is meant',
    "Le rapport est remis. Un texte qui est loin de satisfaire Jean Moulin, le président de l'Association pour le droit au logement (ADL).\nPour lui, la mission « accouche d'une souris avortée ».",
    ['Jean Moulin'],
  ],
  [
    'somebody in the middle of the sentence before is not',
    "Le rapport est remis. Un texte que Jean Moulin et les autres ont lu pendant que les uns dormaient.\nPour lui, la mission « accouche d'une souris avortée ».",
    ['?'],
  ],
]

test.each(texts)('%s', (_why, text, expected) => {
  expect(marked(text)).toEqual(expected)
})
