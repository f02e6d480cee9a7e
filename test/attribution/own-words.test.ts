import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const words: [why: string, text: string, expected: string[]][] = [
  [
    'the marks open before the verb of the sentence',
    "Jean Moulin « demande qu'on arrête de fermer la rue ».",
    ['Jean Moulin'],
  ],
  [
    'a thing is no speaker though the marks do',
    'Le toit « menace de tomber sur la rue à tout moment ».',
    ['?'],
  ],
  [
    'what a body does it for, in its words',
    'Le parquet de Caen avait ouvert une enquête afin de « déterminer qui a fermé la rue et pourquoi ».',
    ['parquet de Caen'],
  ],
  [
    'another clause may speak for somebody else',
    'Le parquet de Caen a ouvert une enquête lorsque la rue « a été fermée sans que personne ne nous prévienne ».',
    ['?'],
  ],
  [
    'an aim is no other clause',
    'Jean Moulin a lancé un appel pour que les arbres « soient rendus à leur rue et à leurs habitants ».',
    ['Jean Moulin'],
  ],
  ['how somebody takes it', 'Jean Moulin est « agréablement surpris » du succès de la rue.', ['Jean Moulin']],
  ['what a thing is like', 'Le pavé est « agréablement posé » par les ouvriers.', []],
  [
    'a clause after a colon',
    "La semaine dernière, le maire était catégorique : il n'avait « pas besoin de fermer la rue ».",
    ['maire'],
  ],
  [
    'a clause after a colon that a thing opens',
    "La semaine dernière, le pavé était mouillé : il n'y avait « pas besoin de fermer la rue ».",
    [],
  ],
  [
    'who spoke goes on where nobody else does anything',
    '« La rue est fermée », a déclaré Jean Moulin. Elle a pour but de « rendre la ville aux habitants et à leurs enfants ».',
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    'somebody else does something',
    '« La rue est fermée », a déclaré Jean Moulin. Le préfet a vu la rue qui « est rendue à la ville et aux enfants ».',
    ['Jean Moulin', '?'],
  ],
  [
    'a reflexive verb within the marks, after another speaker',
    "Une source précise que « la rue est fermée » tandis que le maire Jean Moulin s' « indigne des fuites dans la presse ».",
    ['source', 'Jean Moulin'],
  ],
  [
    'an agent before what it is called',
    'La mesure a été condamnée par Jean Moulin comme une « atteinte aux libertés ».',
    ['Jean Moulin'],
  ],
  [
    'a text that lays something down',
    'Le décret autorise le passage lorsque ces rues sont « nécessaires à la sécurité publique ».',
    ['décret'],
  ],
  ['a term of such a text', 'Le projet de loi vise la protection de la « population étrangère ».', []],
  [
    'who spoke goes on after such a text',
    "« La rue est fermée », se félicite Jean Moulin.\nLe décret exclut le passage des « véhicules de plus de dix ans ».\n« Là aussi, on s'est battu jusqu'à la fin de la nuit. »",
    ['Jean Moulin', 'décret', 'Jean Moulin'],
  ],
  [
    'set off before the clause that reports',
    'Vu la « situation préoccupante », la mairie a expliqué avoir fermé la rue.',
    ['mairie', 'mairie'],
  ],
  [
    'set off before a clause that reports nothing',
    'Vu la « situation préoccupante », la rue est restée fermée toute la nuit.',
    [],
  ],
  [
    'who speaks stands before the colon',
    "« Non », a dit Paul Durand. Le préfet Jean Moulin a déploré la fermeture : « qui fermera la rue ? », s'est-il interrogé.",
    ['Paul Durand', 'Jean Moulin'],
  ],
  ['what somebody is', "Jeanne Moulin était « l'invitée d'honneur » de la rue.", []],
  [
    'a clause in marks after a verb that is in no list',
    "Le Conseil d'État a décidé que « la rue ne peut être fermée aux habitants de la ville ».",
    ["Conseil d'État"],
  ],
  [
    'words told of somebody else than who spoke',
    '« La rue est fermée », a dit Paul Durand. Si le journaliste Jean Moulin « regarde tendrement les arbres que nous avons », il est seul.',
    ['Paul Durand', '?'],
  ],
  [
    '«ils» are the two whom «et» joins',
    'La délégation a été reçue par le président, Jean Moulin, et le procureur général, Paul Durand.\nIls ont promis « une réponse avant la fin de la semaine ».',
    ['Jean Moulin et Paul Durand'],
  ],
  [
    'a plural since then is nearer',
    'Jean Moulin et Paul Durand ont reçu les riverains. Ils ont promis « une réponse avant la fin de la semaine ».',
    ['?'],
  ],
]

test.each(words)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
