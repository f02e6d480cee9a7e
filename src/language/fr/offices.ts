import { phrases, words } from '../list.js'
import type { OfficeFamily } from '../pack/names.js'

/** Offices of one kind under several nouns. «président» and «chef de l'État» of one country are one person. */
export const officeFamilies: OfficeFamily[] = [
  {
    code: 'head-of-state',
    leads: true,
    nouns: phrases(
      "président de la République, présidente de la République, président, présidente, chef de l'Etat, chef de l'État, cheffe de l'Etat, cheffe de l'État, hôte de la Maison Blanche, locataire de la Maison Blanche, hôte de l'Elysée, locataire de l'Elysée, maître du Kremlin, chef du Kremlin, patron du Kremlin, homme fort du Kremlin",
    ),
  },
  {
    code: 'head-of-government',
    leads: true,
    nouns: phrases(
      'premier ministre, première ministre, Premier ministre, Première ministre, premier-ministre, chef du gouvernement, cheffe du gouvernement, chef de gouvernement, chancelier, chancelière, locataire de Matignon, locataire de Downing Street, président du gouvernement',
    ),
  },
  {
    code: 'monarch',
    leads: true,
    nouns: phrases(
      'roi, reine, empereur, impératrice, émir, sultan, souverain, souveraine, monarque, prince, princesse',
    ),
  },
  {
    code: 'pope',
    leads: true,
    nouns: phrases("pape, souverain pontife, chef de l'Eglise catholique, chef de l'Église catholique"),
  },
  {
    code: 'leader',
    nouns: phrases(
      'dirigeant, dirigeante, numéro un, numéro 1, leader, homme fort, dictateur, autocrate, guide suprême, despote, reïs, raïs, reis',
    ),
  },
  {
    code: 'foreign-minister',
    nouns: phrases(
      "ministre des Affaires étrangères, ministre des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, patron de la diplomatie, locataire du Quai d'Orsay, patron du Quai d'Orsay, chef du Quai d'Orsay, secrétaire d’Etat américain, secrétaire d’Etat américaine",
    ),
  },
  {
    code: 'defence-minister',
    nouns: phrases(
      'ministre de la Défense, ministre de la défense, ministre des Armées, ministre des armées, secrétaire à la Défense, chef du Pentagone, patron du Pentagone',
    ),
  },
  {
    code: 'interior-minister',
    nouns: phrases("ministre de l'Intérieur, ministre de l'intérieur, locataire de la place Beauvau"),
  },
  {
    code: 'economy-minister',
    nouns: phrases(
      "ministre de l'Economie, ministre de l'Économie, ministre de l'économie, ministre des Finances, ministre des finances, patron de Bercy, patronne de Bercy, locataire de Bercy",
    ),
  },
  {
    code: 'justice-minister',
    nouns: phrases('ministre de la Justice, ministre de la justice, garde des Sceaux, garde des sceaux'),
  },
  { code: 'health-minister', nouns: phrases('ministre de la Santé, ministre de la santé') },
  {
    code: 'education-minister',
    nouns: phrases(
      "ministre de l'Education, ministre de l'Éducation, ministre de l'Education nationale, ministre de l'Éducation nationale, ministre de l'éducation, ministre de l'éducation nationale",
    ),
  },
  { code: 'labour-minister', nouns: phrases('ministre du Travail, ministre du travail') },
  {
    code: 'ecology-minister',
    nouns: phrases(
      "ministre de l'Ecologie, ministre de l'Écologie, ministre de l'écologie, ministre de l'Environnement, ministre de l'environnement, ministre de la Transition écologique",
    ),
  },
  { code: 'culture-minister', nouns: phrases('ministre de la Culture, ministre de la culture') },
  {
    code: 'business-head',
    nouns: phrases(
      'PDG, P-DG, pdg, patron, patronne, directeur général, directrice générale, président-directeur général, présidente-directrice générale, dirigeant',
    ),
  },
]

/** Nouns that describe a person by function; families above count too. Longest wording wins. */
export const offices = phrases(`
  acteur, actrice, adjoint, adjointe, ambassadeur, ambassadrice, amiral, analyste, archevêque, astronaute, attaquant, auteur,
  auteure, autrice, avocat, avocate, avocat général, avocate générale, ayatollah, banquier, capitaine, candidat, candidate,
  cardinal, champion, championne, chanteur, chanteuse, chef, cheffe, chef de file, cheffe de file, chef des députés, chercheur,
  chercheuse, cinéaste, colonel, commandant, commandante, commissaire, commissaire européen, commissaire européenne, conseiller,
  conseillère, coordinateur, coordinatrice, correspondant, correspondante, cosmonaute, défenseur, délégué, déléguée, délégué
  général, député, députée, directeur, directrice, directeur adjoint, directrice adjointe, écrivain, écrivaine, économiste,
  émissaire, entraîneur, envoyé spécial, envoyée spéciale, eurodéputé, eurodéputée, évêque, expert, experte, fondateur,
  fondatrice, gardien, général, gouverneur, gouverneure, haut commissaire, haut-commissaire, haute représentante, haut
  représentant, historien, historienne, homologue, ingénieur, imam, inspecteur, joueur, joueuse, journaliste, juge, juge
  d'instruction, lieutenant, magistrat, magistrate, maire, maréchal, médecin, membre, milliardaire, ministre, ministre délégué,
  ministre déléguée, militant, militante, musicien, musicienne, navigateur, négociateur, négociatrice, numéro deux, numéro 2,
  opposant, opposante, otage, patriarche, philosophe, photographe, pilote, politologue, porte-parole, préfet, préfète, premier
  secrétaire, première secrétaire, président du groupe, présidente du groupe, procureur, procureure, procureur de la République,
  procureure de la République, procureur général, professeur, professeure, prix Nobel, rapporteur, rapporteure, réalisateur,
  réalisatrice, recteur, représentant, représentante, responsable, romancier, romancière, secrétaire, secrétaire adjoint,
  secrétaire général, secrétaire générale, secrétaire d'Etat, secrétaire d'État, secrétaire national, secrétaire nationale,
  sénateur, sénatrice, sergent, sociologue, sous-secrétaire, sportif, suspect, syndicaliste, tête de liste, trader, tueur,
  vice-amiral, vice-ministre, vice-premier ministre, vice-président, vice-présidente, victime, footballeur, veuve, épouse, époux,
  mari, femme, fils, fille, frère, sœur, soeur, père, mère, coureur, cycliste, milieu de terrain, sélectionneur, skipper,
  meurtrier, accusé, accusée, prévenu, prévenue, condamné, assassin, chirurgien, infirmier, infirmière, dissident, dissidente, praticien, praticienne, maître de
  conférences, procureur adjoint, coprésident, coprésidente, cofondateur, cofondatrice, dirigeant, dirigeante, attaché de presse,
  attachée de presse, chargé de mission, chargée de mission, délégué général, signataire, allié, alliée, psychologue, psychiatre,
  pédiatre, anthropologue, géologue, climatologue, géographe, juriste, urgentiste, vétérinaire, critique, chroniqueur, chroniqueuse,
  éditorialiste, collaborateur, collaboratrice, collègue, coéquipier, coéquipière, compagne, compagnon, policier, policière,
  gendarme, pompier, étudiant, étudiante, enseignant, enseignante, internaute, habitant, habitante, retraité, retraitée, voisin,
  voisine, ami, amie, cousin, cousine, oncle, tante, neveu, nièce, grand-père, grand-mère`)

/** «Jean Morel persiste. Le député-maire va plus loin»: no paper brings somebody in as «le député-maire» alone. */
export const epithets = phrases(`
  acteur, actrice, animateur, animatrice, avionneur, baroudeur, bras droit, candidat, candidate, chanteur, chanteuse, champion,
  championne, chef de file, cheffe de file, cinéaste, comédien, comédienne, coureur, cycliste, député, députée, député-maire,
  députée-maire, dissident, dissidente, écrivain, écrivaine, élu, élue, eurodéputé, eurodéputée, footballeur, footballeuse,
  homme d'affaires, femme d'affaires, homme politique, femme politique, humoriste, lieutenant, milliardaire, musicien,
  musicienne, navigateur, navigatrice, opposant, opposante, philosophe, pilote, présentateur, présentatrice, réalisateur,
  réalisatrice, rappeur, rappeuse, romancier, romancière, sénateur, sénatrice, sénateur-maire, sénatrice-maire, skipper, manager, manageur, manageuse, entraîneur, entraîneuse, sélectionneur,
  sportif, sportive, trader, tête de liste, youtubeur, youtubeuse, vidéaste, ex-otage, otage, basketteur, basketteuse,
  nageur, nageuse, parlementaire, quadragénaire, quinquagénaire, sexagénaire,
  septuagénaire, octogénaire, prix Nobel, tennisman, joueur de tennis, joueuse de tennis`)

export const femaleOffices = phrases(`
  actrice, ambassadrice, auteure, autrice, avocate, candidate, championne, chanteuse, chancelière, cheffe, chercheuse,
  conseillère, coordinatrice, correspondante, députée, directrice, dirigeante, écrivaine, envoyée spéciale, eurodéputée, experte,
  fondatrice, gouverneure, haute représentante, historienne, impératrice, joueuse, magistrate, mère, militante, musicienne,
  négociatrice, patronne, première ministre, première secrétaire, préfète, présidente, princesse, procureure, professeure,
  rapporteure, réalisatrice, reine, représentante, romancière, secrétaire générale, sénatrice, souveraine, épouse, femme, fille,
  sœur, soeur, veuve, vice-présidente, infirmière, accusée, prévenue, dissidente, animatrice, comédienne, cheffe de file,
  députée-maire, élue, footballeuse, femme d'affaires, femme politique, navigatrice, opposante, présentatrice, rappeuse,
  sénatrice-maire, sportive, youtubeuse, basketteuse, nageuse, joueuse de tennis`)

/** Adjectives between an office and what follows. Demonyms are known from the countries. */
export const officeAdjectives = phrases(`
  actuel, actuelle, adjoint, adjointe, nouveau, nouvelle, sortant, sortante, général, générale, national, nationale, régional,
  régionale, diplomatique, militaire, spécial, spéciale, principal, principale, délégué, déléguée, élu, élue, intérimaire, par
  intérim, permanent, permanente, exécutif, exécutive, honoraire, socialiste, communiste, conservateur, conservatrice,
  centriste, écologiste, démocrate, républicain, républicaine, travailliste, libéral, libérale, populiste, autoproclamé,
  autoproclamée, déchu, déchue, évincé, évincée, vedette, défunt, défunte, destitué, destituée, assassiné, fédéral, fédérale, suprême, politique, fédérale,
  technique, financier, financière, sportif, sportive, commercial, commerciale, juridique, célèbre, jeune, grand, grande, petit,
  puissant, ukrainien, UMP, PS, LR, RN, FN, UDI, PCF, EELV, LREM, UDF, MoDem`)

/** «Le Dr Jean Morel, médecin à Lyon, … Le praticien a expliqué»: nouns that take a person up by what was said before. */
export const roleKinds = [
  {
    nouns: words('praticien praticienne'),
    of: words('médecin chirurgien urgentiste psychiatre pédiatre docteur'),
  },
  {
    nouns: words('chercheur chercheuse universitaire'),
    of: words('professeur historien historienne sociologue politologue économiste'),
  },
  {
    nouns: words('parlementaire'),
    of: words('député députée sénateur sénatrice eurodéputé eurodéputée rapporteur'),
  },
  {
    nouns: words('élu élue'),
    of: words(
      'député députée sénateur sénatrice eurodéputé eurodéputée maire adjoint conseiller conseillère député-maire',
    ),
  },
  { nouns: words('conseil défenseur'), of: words('avocat avocate') },
  { nouns: words('magistrat magistrate'), of: words('juge procureur procureure président présidente') },
  {
    nouns: words('responsable dirigeant dirigeante'),
    of: words(
      'président présidente directeur directrice PDG patron patronne secrétaire porte-parole chef cheffe',
    ),
  },
  { nouns: words('patron patronne'), of: words('PDG président présidente directeur directrice') },
  { nouns: words('militaire officier'), of: words('général colonel capitaine lieutenant commandant amiral') },
  { nouns: words('enseignant enseignante'), of: words('professeur professeure instituteur institutrice') },
  { nouns: words('prélat'), of: words('évêque archevêque cardinal') },
  {
    nouns: words('syndicaliste'),
    of: words('secrétaire délégué déléguée président présidente porte-parole'),
  },
  { nouns: words('romancier romancière auteur'), of: words('écrivain écrivaine romancier romancière') },
  {
    nouns: words('artiste'),
    of: words('chanteur chanteuse musicien musicienne rappeur rappeuse acteur actrice'),
  },
  { nouns: words('diplomate'), of: words('ambassadeur ambassadrice émissaire') },
  {
    nouns: words('spécialiste expert experte'),
    of: words('chercheur chercheuse économiste politologue analyste professeur historien historienne'),
  },
]
