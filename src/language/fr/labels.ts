import { words } from '../list.js'
import type { LabelData } from '../pack/labels.js'

/** Only words that papers really use for one and the same thing; «conflit» and «crise» are wide, but so is their use. */
export const labels: LabelData = {
  nouns: [
    {
      code: 'war',
      tight: true,
      words: words('guerre offensive invasion assaut agression conflit intervention'),
    },
    {
      code: 'killing',
      words: words(
        'tuerie massacre carnage fusillade attentat assassinat meurtre exécution homicide bain boucherie',
      ),
    },
    {
      code: 'fighters',
      words: words(
        'terroriste rebelle insurgé combattant djihadiste islamiste milicien résistant guérillero séparatiste indépendantiste mercenaire',
      ),
    },
    {
      code: 'protest',
      words: words(
        'manifestation émeute rassemblement mobilisation révolte soulèvement insurrection protestation fronde',
      ),
    },
    {
      code: 'unrest',
      words: words('violence trouble affrontement heurt échauffourée incident débordement émeute'),
    },
    { code: 'migrants', words: words('migrant réfugié clandestin exilé immigré') },
    { code: 'rulers', words: words('régime gouvernement pouvoir junte dictature') },
    { code: 'coup', words: words('putsch coup révolution soulèvement transition') },
    { code: 'layoffs', words: words('licenciement restructuration réorganisation dégraissage') },
    { code: 'slump', words: words('crise récession ralentissement effondrement krach chute dégringolade') },
    { code: 'visit', tight: true, words: words('visite voyage déplacement tournée') },
    { code: 'deal', words: words('accord pacte traité compromis alliance') },
    { code: 'scandal', tight: true, words: words('scandale affaire polémique controverse') },
    { code: 'disaster', words: words('catastrophe drame tragédie accident sinistre') },
    { code: 'fence', tight: true, words: words('mur barrière clôture') },
    { code: 'expulsion', words: words('expulsion reconduite évacuation démantèlement délocalisation') },
    { code: 'cuts', words: words('austérité rigueur économies réforme coupe') },
  ],
  judging: words(`
    exceptionnel exceptionnels exceptionnelle exceptionnelles historique historiques amical amicale
    amicaux amicales controversé controversés controversée controversées contesté contestés contestée
    contestées sanglant sanglants sanglante sanglantes brutal brutale brutaux brutales violent violents
    violente violentes pacifique pacifiques radical radicale radicaux radicales extrémiste extrémistes
    modéré modérés modérée modérées illégal illégale illégaux illégales illégitime illégitimes légitime
    légitimes scandaleux scandaleuse scandaleuses inédit inédits inédite inédites spectaculaire
    spectaculaires massif massifs massive massives décisif décisifs décisive décisives provocateur
    provocateurs provocatrice provocatrices dramatique dramatiques tragique tragiques meurtrier
    meurtriers meurtrière meurtrières triomphal triomphale triomphaux triomphales discret discrets
    discrete discretes ambitieux ambitieuse ambitieuses inquiétant inquiétants inquiétante inquiétantes
    humiliant humiliants humiliante humiliantes autoritaire autoritaires héroïque héroïques musclé
    musclés musclée musclées timide timides fracassant fracassants fracassante fracassantes`),
  adjectivesAfter: 2,
  articles: words("l' la le les"),
  links: words("en contre de d' du des à au aux sur dans avec"),
}
