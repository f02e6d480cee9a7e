import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of the texts, one article each, in order; `?` for nobody. */
function credited(...texts: string[]): string[] {
  const articles = texts.map((text, index) => article(text, 'fr', `a-${index + 1}`))
  const { result } = attributeArticles(articles)
  return sourceNames(result, result.attributions)
}

test('«le journal» is the only paper named so far', () => {
  expect(credited('Le Monde a publié une enquête lundi. Le journal affirme que la rue est fermée.')).toEqual([
    'Le Monde',
  ])
})

test('«le journal» takes up an unnamed paper, not the one named before it', () => {
  const text =
    "Le Monde affirme que la rue est fermée. Un journal local a enquêté. Le journal précise que la place l'est aussi."
  expect(credited(text)).toEqual(['Le Monde', '?'])
})

test('«le journal» stays undecided after two papers', () => {
  const text = 'Le Monde a répondu à Libération lundi. Le journal affirme que la rue est fermée.'
  expect(credited(text)).toEqual(['?'])
})

test('«il» is the man described as the subject before, not a name that stands nearer', () => {
  const text =
    "Le candidat de droite a renouvelé sa critique de Jean Moulin lors d'un discours. « Ne me jugez pas », a-t-il déclaré."
  expect(credited(text)).toEqual(['candidat de droite'])
})

test('«il» is the body that was the subject before, not the last person who spoke', () => {
  const text =
    'Pierre Durand a dit : « Je pars demain matin ». Mardi, le ministère des finances a convoqué la presse. Dans un communiqué, il a indiqué que « la taxe sera votée ».'
  expect(credited(text)).toEqual(['Pierre Durand', 'ministère des finances'])
})

test('«il» after a thing is still who spoke before', () => {
  const text = 'Pierre Durand a dit : « Je pars demain matin ». Il a ajouté que la rue était fermée.'
  expect(credited(text)).toEqual(['Pierre Durand', 'Pierre Durand'])
})

test('who looks at a thing speaks, not the thing', () => {
  const text =
    'Cette mesure ne trouve pas grâce aux yeux de Jean Moulin : "On a créé cette taxe pour rien du tout".'
  expect(credited(text)).toEqual(['Jean Moulin'])
})

test('«pour X» before a colon credits nobody but the subject', () => {
  const text = 'Le maire a trouvé les mots pour Jeanne Moulin : "Vous avez bien servi la ville".'
  expect(credited(text)).toEqual(['maire'])
})

test('a surname that a country bears too is the person whom another article names', () => {
  const texts = [
    'François Hollande est venu lundi.',
    'Hollande a déclaré que la rue serait fermée. La Hollande a annoncé la fermeture de ses ports.',
  ]
  expect(credited(...texts)).toEqual(['François Hollande', 'Pays-Bas'])
})

test('without such a person the surname is the country', () => {
  expect(credited('Selon Hollande, la rue sera fermée.')).toEqual(['Pays-Bas'])
})

test('a party of two letters is no person', () => {
  const { result } = attributeArticles([article('LR dénonce un « coup de force inutile ».')])
  expect(result.sources.map(source => [source.name, source.kind])).toEqual([['LR', 'organization']])
})

test('what else the subject does is no part of its name', () => {
  const text =
    "Le maire, accusant Jean Moulin d'avoir menti aux élus, a affirmé que la rue serait fermée. Ce dernier a démenti."
  expect(credited(text)[0]).toBe('maire')
  const { result } = attributeArticles([article(text)])
  const printed = result.attributions.map(one => one.source && text.slice(one.source.start, one.source.end))
  expect(printed).toEqual(['Le maire', 'Le maire'])
})

test('«il» is the man who was the subject since, not the one who spoke before', () => {
  const text =
    "Pierre Durand a dit : « Je pars demain matin ».\n\nJean Moulin est venu au stade.\n\nMais le stade était vide.\n\n« C'est bien triste », a-t-il dit."
  expect(credited(text)).toEqual(['Pierre Durand', 'Jean Moulin'])
})

/** One rule a line: what is read, and who is credited with each utterance in order. The second of a pair must not fire. */
const speakers: [string, string, string[]][] = [
  [
    'a pronoun in an opening clause means the subject to come',
    "Le conseil a tenu bon. « Nous attendrons », a dit le conseil. Même s'il avait déclaré qu'il ne se laisserait « pas dicter sa conduite », Jean Moulin a cédé.",
    ['conseil', 'Jean Moulin'],
  ],
  [
    'a pronoun in the main clause does not look ahead',
    'Jean Moulin est venu. Il a déclaré que « la rue serait fermée », et Pierre Durand a cédé.',
    ['Jean Moulin'],
  ],
  [
    '«le responsable» is the person who spoke just before',
    'Jean Moulin, le vice-ministre, a expliqué que la rue était « fermée demain ». « Personne ne nous écoute », a ajouté le responsable.',
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    '«le responsable» is not a body that spoke',
    'Greenpeace a expliqué que la rue était « fermée demain ». « Personne ne nous écoute », a ajouté le responsable.',
    ['Greenpeace', 'responsable'],
  ],
  [
    '«le ministère» is the ministry named before',
    'Le ministère chinois des Affaires étrangères a jugé que la rue était « fermée demain ». « La ville a tort », dit le ministère.',
    ['ministère chinois des Affaires étrangères', 'ministère chinois des Affaires étrangères'],
  ],
  [
    '«le ministère» is no union that spoke before',
    'Le syndicat des postiers a jugé que la rue était « fermée demain ». « La ville a tort », dit le ministère.',
    ['syndicat des postiers', 'ministère'],
  ],
  [
    'a thing before a colon does not speak',
    'La situation à Lens a rythmé la rencontre : « Le maire nous a dit sa grande inquiétude ».',
    ['?'],
  ],
  [
    'a person before a colon does',
    'Le candidat ne mâche pas ses mots : « Le maire nous a dit sa grande inquiétude ».',
    ['candidat'],
  ],
  [
    '«et d’ajouter» goes on with whoever spoke',
    'Jean Moulin a déclaré : « La rue sera fermée. » Et d’ajouter : « Nous le regrettons. »',
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    '«et le maire de conclure» has a speaker of its own',
    'Jean Moulin a déclaré : « La rue sera fermée. » Et le préfet de conclure : « Nous le regrettons. »',
    ['Jean Moulin', 'préfet'],
  ],
  [
    'who is addressed may stand before the verb',
    "« C'est notre tradition », lui a dit le dalaï-lama en anglais. « Merci bien », répond Jean Moulin.",
    ['dalaï-lama', 'Jean Moulin'],
  ],
  [
    'the description of one who is known by title',
    'Le dalaï lama est à Lens. « La menace passera », a confié le chef spirituel tibétain.',
    ['dalaï-lama'],
  ],
  [
    'an insertion parts the verb from its subject',
    "« Tout va pour le mieux », pointait, d'ailleurs, hier soir, Jeanne Moulin, la ministre de l'Économie.",
    ['Jeanne Moulin'],
  ],
  [
    'a plural verb after «qui» speaks of the plural noun',
    'Ce calme conforte la thèse de certains experts, qui estiment que la rue sera fermée.',
    ['experts'],
  ],
  [
    'a singular verb after «qui» leaves the whole phrase',
    'Elle cite un porte-parole des riverains, qui estime que la rue sera fermée.',
    ['porte-parole des riverains'],
  ],
  [
    '«ne» alone denies nothing',
    '« La ville a tort », a dit Pierre Durand, avant que Jean Moulin ne dénonce « une honte publique ».',
    ['Pierre Durand', 'Jean Moulin'],
  ],
  [
    '«il» after marks is the subject of the paragraph before, not the only man named',
    'Jean Moulin est venu. Pour sa part, le maire a félicité M. Moulin.\n« Les relations sont importantes », a-t-il déclaré.',
    ['maire'],
  ],
  [
    '«il» is no country that is «elle»',
    'La Chine a déclaré que la rue était « fermée ». Il a ajouté que la ville avait tort.',
    ['Chine', '?'],
  ],
  [
    '«elle» is',
    'La Chine a déclaré que la rue était « fermée ». Elle a ajouté que la ville avait tort.',
    ['Chine', 'Chine'],
  ],
  [
    'one of some people is none of them by name',
    'Les élus sont là. L’un d’eux a dit : « La rue est fermée ».',
    ['un des élus'],
  ],
]

test.each(speakers)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})

/** Offices: who holds one may be told elsewhere, or be known to every reader. */
const holders: [string, string, string[]][] = [
  [
    'who every reader knows to hold the office, where the article names him',
    'Bernard Kouchner est venu à Lens. « La rue est fermée », a dit le ministre des Affaires étrangères.',
    ['Bernard Kouchner'],
  ],
  [
    'nobody whom the article does not name',
    '« La rue est fermée », a dit le ministre des Affaires étrangères.',
    ['ministre des Affaires étrangères'],
  ],
  [
    'no minister of another country',
    'Bernard Kouchner est venu à Lens. « La rue est fermée », a dit le ministre israélien des Affaires étrangères.',
    ['ministre israélien des Affaires étrangères'],
  ],
  [
    'whom the event itself names in the office comes first',
    'Jean Moulin, ministre des Affaires étrangères, a reçu Bernard Kouchner. « La rue est fermée », a dit le ministre des Affaires étrangères.',
    ['Jean Moulin'],
  ],
  [
    '«la ministre» is no man',
    'François Braun est venu à Lens. « La rue est fermée », a dit la ministre de la Santé.',
    ['ministre de la Santé'],
  ],
  [
    'an apposition of the other gender is somebody else',
    "Avec le député Gaëtan Petit, la nouvelle secrétaire d'Etat a estimé que la rue était fermée.",
    ["nouvelle secrétaire d'Etat"],
  ],
  [
    'one of several holds the office of all',
    "Selon Elisabeth Meyer, l'une des avocates du trader, la rue est fermée. L'avocate du trader a estimé que la place l'est aussi.",
    ['Elisabeth Meyer', 'Elisabeth Meyer'],
  ],
  [
    'the adjective stands inside the office',
    'Le ministre chinois des Affaires étrangères, Yang Petit, est venu. « La rue est fermée », a dit le chef de la diplomatie chinoise.',
    ['Yang Petit'],
  ],
  [
    'words about a man are not his own',
    '« Tout va bien », a dit Pierre Durand. M. Moulin « n’a jamais fui ses responsabilités », a-t-il ajouté.',
    ['Pierre Durand', 'Pierre Durand'],
  ],
  [
    '«puis» goes on with the subject of the sentence',
    'Jean Moulin a déposé une gerbe, accompagné par son adjoint Pierre Durand, puis a déclaré : « La rue est belle ».',
    ['Jean Moulin'],
  ],
  [
    '«ce spécialiste» is the person who was the subject before',
    "Jean Moulin n'y croit pas. Pour ce spécialiste de la Colombie, la rue est fermée.",
    ['Jean Moulin'],
  ],
  [
    '«ce pays» is the country named before',
    'La France regarde la Turquie. Mais ce pays a menacé de fermer la route.',
    ['Turquie'],
  ],
  [
    'members of a party are not the party',
    'Des parlementaires UMP ont affirmé que la rue était fermée.',
    ['parlementaires UMP'],
  ],
  [
    'the mother of somebody is not he',
    'Jean Petit est venu. Selon la mère du petit Jean, la rue est fermée.',
    ['mère du petit Jean'],
  ],
  [
    '«cette spécialiste» is no man',
    "Jean Moulin n'y croit pas. Selon cette spécialiste de la Colombie, la rue est fermée.",
    ['spécialiste de la Colombie'],
  ],
  [
    'a spokeswoman of the bank is not the bank',
    '« La rue est fermée », a dit une porte-parole de la banque. La banque affirme que tout va bien.',
    ['porte-parole de la banque', 'banque'],
  ],
  [
    '«il» is the former employee who was the subject before, not who spoke last',
    "« La rue est fermée », note Jean Veil. L'ancien employé de la banque est venu. Il indique que tout va bien.",
    ['Jean Veil', 'ancien employé de la banque'],
  ],
  [
    'whoever published the information is its source',
    'Selon des informations dévoilées par le quotidien Les Échos, la rue sera fermée.',
    ['Les Échos'],
  ],
  [
    'a name of no known kind is not the first word of a longer one',
    'La Rodio suisse romande a affirmé que la rue était fermée. On aime la Rodio.',
    ['Rodio suisse romande'],
  ],
  [
    'what comes after a common noun and a comma is no apposition',
    "D'après le trader, son supérieur direct, Eric Petit, était informé.",
    ['trader'],
  ],
  [
    '«il» is not the last subject where another man was named since',
    'Jean Moulin est venu. La foule attend. Vient ensuite le tour de Pierre Durand. La foule crie. Il a affirmé que la rue était belle.',
    ['Pierre Durand'],
  ],
  [
    'a founder of two bodies is one person',
    '« La rue est fermée », a dit le fondateur de Médecins sans Frontières et Médecins du Monde.',
    ['fondateur de Médecins sans Frontières et Médecins du Monde'],
  ],
  [
    'a case does not speak, who is in it does',
    'Voici le cas de Jean Moulin, qui affirme que la rue est fermée.',
    ['Jean Moulin'],
  ],
]

test.each(holders)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})

test('«le président de la République» is the president whom the article is about', () => {
  const texts = [
    'Le président Jean Moulin a reçu le président Hu Petit. Jean Moulin était souriant. Jean Moulin a parlé. Le président de la République a déclaré que la rue serait fermée.',
  ]
  expect(credited(...texts)).toEqual(['Jean Moulin'])
  const even =
    'Le président Jean Moulin a reçu le président Hu Petit. Le président de la République a déclaré que la rue serait fermée.'
  expect(credited(even)).toEqual(['président de la République'])
})

test('a line break inside a sentence is an accident of the layout, one after it is not', () => {
  const found = (text: string) => {
    const one = article(text)
    one.parts = [{ kind: 'body', start: 0, end: text.length, sentences: [] }]
    const { result } = attributeArticles([one])
    return result.attributions.map(({ content }) => text.slice(content.start, content.end))
  }
  expect(found('Le maire a averti\n\nla ville que la rue est fermée.')).toEqual(['la rue est fermée'])
  expect(found('Le maire a été averti.\n\nLa ville dit que la rue est fermée.')).toEqual([
    'la rue est fermée',
  ])
})

test('the words of a title are who says them in the text, and nobody where the text does not quote them', () => {
  const speakersOf = (title: string) => {
    const text = `Pierre Durand a dit : « Tout va pour le mieux ».\n\n${title}\n\nJean Moulin a dit : « La souplesse dont la ville a besoin ».`
    const one = article(text)
    one.parts[1]!.kind = 'heading'
    const { result } = attributeArticles([one])
    return sourceNames(result, result.attributions)
  }
  expect(speakersOf('« La souplesse dont la ville a besoin »')).toEqual([
    'Pierre Durand',
    'Jean Moulin',
    'Jean Moulin',
  ])
  expect(speakersOf('« Personne ne nous écoute jamais ici »')).toEqual(['Pierre Durand', '?', 'Jean Moulin'])
})

test('the verb that reports may stand inside the marks', () => {
  expect(credited("Le Conseil d'État a « enjoint au ministre de rendre disponibles les vaccins ».")).toEqual([
    "Conseil d'État",
  ])
  // No verb of reporting: whose words they are is not told.
  expect(credited("Le déficit a « atteint des sommets que nous n'avons jamais connus ».")).toEqual(['?'])
})

test('words without a cue later in a sentence are of whoever spoke in it', () => {
  const text =
    'Paul Durand a dit avoir vu « une voiture foncer vers la zone », avant « une explosion que personne ne pouvait attendre ».'
  expect(credited(text)).toEqual(['Paul Durand', 'Paul Durand'])
  // A new sentence may speak for somebody else.
  const parted =
    'Paul Durand a dit avoir vu « une voiture foncer vers la zone ». Le rapport est plus prudent avant « une explosion que personne ne pouvait attendre ».'
  expect(credited(parted)).toEqual(['Paul Durand', '?'])
})

test('a pronoun that nothing explains is the person the article is about', () => {
  const filler =
    'La foule est venue nombreuse. La place était pleine. La pluie est tombée. Le vent a soufflé.'
  const about =
    'Paul Durand est arrivé. Paul Durand est entré. Paul Durand a prêté serment devant Jean Morel.'
  const said = "« L'avenir nous appartient à tous », a-t-il martelé."
  expect(credited(`${about} ${filler} ${filler}\n\n${said}`)).toEqual(['Paul Durand'])
  const two =
    'Paul Durand est arrivé. Paul Durand est entré avec Jean Morel. Paul Durand a prêté serment devant Jean Morel.'
  expect(credited(`${two} ${filler} ${filler}\n\n${said}`)).toEqual(['?'])
})

test('whose sources they are speaks', () => {
  const own = "L'agence Reuters annonce que, selon ses sources, la route a été fermée par un « gang armé »."
  expect(credited(own)).toEqual(expect.arrayContaining(['Reuters']))
  expect(credited(own)).not.toContain('sources')
  expect(
    credited('Selon des sources locales, la route a été fermée par un « gang très bien armé ».'),
  ).toEqual(['sources locales'])
})

test('an office and a name after «selon» are one speaker', () => {
  const text = 'Selon le vice-procureur Laurent Labadie, « quelqu’un est descendu avec un gâteau ».'
  expect(credited(text)).toEqual(['Laurent Labadie'])
  expect(credited('Selon les critères de Bruxelles, la dette est « soutenable ».')).toEqual([])
})

/** As `credited`, for English. */
function creditedEnglish(text: string): string[] {
  const { result } = attributeArticles([article(text, 'en', 'a-1')])
  return sourceNames(result, result.attributions)
}

test('«on» is who stands after it', () => {
  const at = (where: string) =>
    `La France agit « afin que le poids devienne trop lourd », assure-t-on ${where}.`
  expect(credited(at("dans l'entourage de M. Morel"))).toEqual(['entourage de M. Morel'])
  expect(credited(at('dans la soirée'))).toEqual(['?'])
})

test('a paper may be named after a day', () => {
  expect(credited('Le Journal du dimanche affirme que « la rue a été fermée ».')).toEqual([
    'Journal du dimanche',
  ])
  expect(credited('La réunion du dimanche affirme que « la rue a été fermée ».')).not.toContain(
    'Journal du dimanche',
  )
})

test('whoever describes something in marked words may stand after them', () => {
  const text = 'Il portait ce qui est décrit comme un « engin » par le chef de la police.'
  expect(credited(text)).toEqual(['chef de la police'])
  expect(credited('Il portait ce qui est décrit comme un « engin » par un beau matin.')).not.toContain(
    'beau matin',
  )
})

test('«remarque» reports without «fait»', () => {
  const text = "L'État « a dépensé sa marge » avec le paquet fiscal, remarque Jean Durand."
  expect(credited(text)).toEqual(['Jean Durand'])
  expect(
    credited('La remarque de Jean Durand sur la rue « a fait rire toute la salle hier ».'),
  ).not.toContain('La remarque')
})

test('abbreviated ranks belong to the name', () => {
  expect(creditedEnglish('"This is the kind of person we mean," said Dist. Atty. Steve Cole.')).toEqual([
    'Steve Cole',
  ])
})

test('the officer of a body of several words tells', () => {
  const text =
    '“The place is not a licensed center” Department of Alcohol and Drug Program director Ann Bell told The Post.'
  expect(creditedEnglish(text)).toEqual(['Ann Bell'])
})

test('«reports» after marked words and a name is a verb', () => {
  expect(creditedEnglish('The star left the house "to be with her family," TMZ reports.')).toEqual(['TMZ'])
  expect(
    creditedEnglish('The star read "some very long and boring" TMZ reports about her family.'),
  ).not.toContain('TMZ')
})

test('a bare new name after an unnamed speaker is the speaker', () => {
  const said = (who: string, name: string) =>
    `Interrogé vendredi, ${who} a estimé que la presse était « trop pointilleuse ».\n\n« Je ne vois pas le problème », a déclaré ${name}.`
  const one = ['Paul Durand', 'Paul Durand']
  expect(credited(said("le vice-président du comité d'organisation", 'Paul Durand'))).toEqual(one)
  // An apposition brings somebody else in, and «la présidente» is no man.
  expect(credited(said('le président du comité', 'Paul Durand, cycliste amateur'))[0]).toBe(
    'président du comité',
  )
  expect(credited(said('la présidente du comité', 'Paul Durand'))[0]).toBe('présidente du comité')
  expect(credited(`Paul Durand est venu. ${said('le président du comité', 'Paul Durand')}`)[0]).toBe(
    'président du comité',
  )
})

test('a quotation alone after a sentence about somebody is theirs', () => {
  const said = '« J’ai une vie privée compliquée et je ne dirai rien ».'
  expect(credited(`Interrogée lundi, Jeanne Morel n'a rien concédé.\n\n${said}`)).toEqual(['Jeanne Morel'])
  expect(credited(`La rue était pleine de monde.\n\n${said}`)).toEqual(['?'])
})

test('two speakers side by side each have their own words', () => {
  const text = "Le maire a affirmé que la rue est fermée, le préfet a répondu qu'elle est ouverte."
  const { result } = attributeArticles([article(text, 'fr', 'a-1')])
  const contents = result.attributions.map(({ content }) => text.slice(content.start, content.end))
  expect(contents).toEqual(['la rue est fermée', 'elle est ouverte'])
  // After an opening adjunct the comma ends nothing.
  const opening = 'Le maire a affirmé que lors du vote, le préfet a répondu que la rue est ouverte.'
  const whole = attributeArticles([article(opening, 'fr', 'a-1')]).result.attributions[0]!
  expect(opening.slice(whole.content.start, whole.content.end)).toContain('lors du vote, le préfet')
})

test('an adjective before its noun is what somebody judges', () => {
  expect(credited('Le maire estime nécessaire une réforme de la taxe.')).toEqual(['maire'])
  expect(credited('Le maire estime une réforme de la taxe à deux millions.')).toEqual([])
})

test('«c’est» names nobody', () => {
  const text =
    "C'est elle qui l'a voulu en montrant sa « transparence totale ». « Il m'est arrivé de partir », confiait-il."
  expect(credited(text)).not.toContain("C'")
})

test('words without a verb before a comma are no speech of their own', () => {
  const text = 'Le bureau a expliqué que de toute façon, le maire ne demandait pas cette rencontre.'
  const { result } = attributeArticles([article(text, 'fr', 'a-1')])
  const [first] = result.attributions
  expect(text.slice(first!.content.start, first!.content.end)).toContain('cette rencontre')
})
