import { phrases } from '../list.js'
import type { OrganizationData } from '../pack/names.js'

/** Names that stand for an institution. «la Maison Blanche» speaks for the American presidency. */
export const seats = [
  { name: 'Kremlin', country: 'RU', organization: 'présidence russe' },
  { name: 'Maison Blanche', country: 'US', organization: 'présidence américaine' },
  { name: 'Maison-Blanche', country: 'US', organization: 'présidence américaine' },
  { name: 'Pentagone', country: 'US', organization: 'ministère américain de la Défense' },
  { name: "département d'Etat", country: 'US', organization: 'diplomatie américaine' },
  { name: "département d'État", country: 'US', organization: 'diplomatie américaine' },
  { name: 'Capitole', country: 'US', organization: 'Congrès américain' },
  { name: 'Congrès américain', country: 'US', organization: 'Congrès américain' },
  { name: 'Elysée', country: 'FR', organization: 'présidence française' },
  { name: 'Élysée', country: 'FR', organization: 'présidence française' },
  { name: 'Matignon', country: 'FR', organization: 'services du Premier ministre français' },
  { name: "Quai d'Orsay", country: 'FR', organization: 'ministère français des Affaires étrangères' },
  { name: 'Bercy', country: 'FR', organization: "ministère français de l'Economie" },
  { name: 'place Beauvau', country: 'FR', organization: "ministère français de l'Intérieur" },
  { name: 'Beauvau', country: 'FR', organization: "ministère français de l'Intérieur" },
  { name: 'place Vendôme', country: 'FR', organization: 'ministère français de la Justice' },
  { name: 'Downing Street', country: 'GB', organization: 'services du Premier ministre britannique' },
  { name: 'Westminster', country: 'GB', organization: 'Parlement britannique' },
  { name: 'Scotland Yard', country: 'GB', organization: 'police de Londres' },
  { name: 'Foreign Office', country: 'GB', organization: 'diplomatie britannique' },
  { name: 'palais de Buckingham', country: 'GB', organization: 'monarchie britannique' },
  { name: 'Bundestag', country: 'DE', organization: 'Parlement allemand' },
  { name: 'Douma', country: 'RU', organization: 'Parlement russe' },
  { name: 'Knesset', country: 'IL', organization: 'Parlement israélien' },
  { name: 'Maison Bleue', country: 'KR', organization: 'présidence sud-coréenne' },
]

/** Bodies that are known everywhere; others are found in the text by noun or acronym. */
export const organizations: OrganizationData[] = [
  { code: 'un', names: phrases('ONU, Organisation des Nations unies, Nations unies, Nations Unies') },
  {
    code: 'un-security-council',
    names: phrases(
      "Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies, Conseil de sécurité",
    ),
  },
  { code: 'us-nsc', names: phrases('Conseil de sécurité nationale, Conseil national de sécurité') },
  { code: 'nato', names: phrases("Otan, Alliance atlantique, Organisation du traité de l'Atlantique Nord") },
  { code: 'european-commission', names: phrases('Commission européenne, Commission de Bruxelles') },
  { code: 'european-parliament', names: phrases('Parlement européen, Parlement de Strasbourg') },
  { code: 'european-council', names: phrases('Conseil européen') },
  { code: 'ecb', names: phrases('Banque centrale européenne, BCE') },
  { code: 'imf', names: phrases('Fonds monétaire international, FMI') },
  { code: 'world-bank', names: phrases('Banque mondiale') },
  {
    code: 'who',
    names: phrases('Organisation mondiale de la santé, Organisation mondiale de la Santé, OMS'),
  },
  { code: 'wto', names: phrases('Organisation mondiale du commerce, OMC') },
  { code: 'oecd', names: phrases('OCDE, Organisation de coopération et de développement économiques') },
  { code: 'iaea', names: phrases("AIEA, Agence internationale de l'énergie atomique") },
  { code: 'unesco', names: phrases('Unesco') },
  { code: 'unicef', names: phrases('Unicef') },
  {
    code: 'unhcr',
    names: phrases(
      'HCR, Haut-Commissariat aux réfugiés, Haut Commissariat des Nations unies pour les réfugiés',
    ),
  },
  { code: 'icc', names: phrases('Cour pénale internationale, CPI') },
  { code: 'icj', names: phrases('Cour internationale de justice, CIJ') },
  { code: 'african-union', names: phrases('Union africaine') },
  { code: 'arab-league', names: phrases('Ligue arabe') },
  { code: 'osce', names: phrases('OSCE') },
  { code: 'opec', names: phrases('Opep') },
  { code: 'g7', names: phrases('G7') },
  { code: 'g8', names: phrases('G8') },
  { code: 'g20', names: phrases('G20') },
  { code: 'red-cross', names: phrases('Croix-Rouge, Croix rouge, CICR') },
  { code: 'amnesty', names: phrases('Amnesty International') },
  { code: 'hrw', names: phrases('Human Rights Watch') },
  { code: 'msf', names: phrases('Médecins sans frontières, MSF') },
  { code: 'rsf', names: phrases('Reporters sans frontières, RSF') },
  { code: 'greenpeace', names: phrases('Greenpeace') },
  { code: 'fbi', names: phrases('FBI') },
  { code: 'cia', names: phrases('CIA') },
  { code: 'nsa', names: phrases('NSA') },
  { code: 'nasa', names: phrases('Nasa') },
  { code: 'esa', names: phrases('ESA, Agence spatiale européenne') },
  { code: 'fed', names: phrases('Réserve fédérale américaine, Réserve fédérale') },
  { code: 'fr-assemblee', names: phrases('Assemblée nationale, Palais-Bourbon, Palais Bourbon') },
  { code: 'hamas', names: phrases('Hamas') },
  { code: 'hezbollah', names: phrases('Hezbollah, Hezbollah libanais') },
  { code: 'fatah', names: phrases('Fatah') },
  { code: 'olp', names: phrases('OLP, Organisation de libération de la Palestine') },
  { code: 'islamic-state', names: phrases('Etat islamique, État islamique, Daech, Daesh, EI') },
  { code: 'al-qaida', names: phrases('Al-Qaïda, Al-Qaida, Al Qaïda, Al Qaida') },
  { code: 'taliban', names: phrases('talibans, Talibans, talibans pakistanais') },
  { code: 'farc', names: phrases('Farc') },
  { code: 'eta', names: phrases('ETA') },
  { code: 'ump', names: phrases('UMP') },
  { code: 'ps', names: phrases('Parti socialiste, PS') },
  { code: 'pcf', names: phrases('Parti communiste français, PCF') },
  { code: 'lr', names: phrases('Les Républicains') },
  { code: 'rn', names: phrases('Rassemblement national') },
  { code: 'fn', names: phrases('Front national') },
  { code: 'lfi', names: phrases('La France insoumise, LFI') },
  { code: 'eelv', names: phrases('Europe Ecologie-Les Verts, Europe Écologie-Les Verts, EELV, Les Verts') },
  { code: 'cgt', names: phrases('CGT') },
  { code: 'cfdt', names: phrases('CFDT') },
  { code: 'fo', names: phrases('Force ouvrière') },
  { code: 'medef', names: phrases('Medef') },
  { code: 'insee', names: phrases('Insee') },
  { code: 'sncf', names: phrases('SNCF') },
  { code: 'ratp', names: phrases('RATP') },
  { code: 'edf', names: phrases('EDF') },
  { code: 'us-democrats', names: phrases('Parti démocrate, parti démocrate') },
  { code: 'us-republicans', names: phrases('Parti républicain, parti républicain') },
  { code: 'fifa', names: phrases('Fifa') },
  { code: 'uefa', names: phrases('UEFA') },
  { code: 'ioc', names: phrases('CIO, Comité international olympique') },
]

/** News media and agencies. A bare common noun («Le Monde», «La Croix») needs its capital article in the text. */
export const media = phrases(`
  AFP, Agence France-Presse, Agence France Presse, Reuters, Associated Press, AP, Bloomberg, dpa, DPA, Ansa, EFE, Tass, TASS,
  Itar-Tass, ITAR-TASS, Interfax, RIA Novosti, Ria Novosti, Sputnik, Chine nouvelle, Chine Nouvelle, Xinhua, KCNA, Yonhap, Kyodo, Anadolu, Belga, ATS, IRNA, Isna,
  Press Association, UPI, Le Monde, Le Figaro, Libération, Le Parisien, Aujourd'hui en France, L'Humanité,
  La Croix, Les Echos, Les Échos, La Tribune, L'Equipe, L'Équipe, L'Express, Le Point, L'Obs, Le Nouvel Observateur, Nouvel Observateur, Paris
  Match, Charlie Hebdo, Le Canard enchaîné, Canard enchaîné, Mediapart, Rue89, Ouest-France, Sud Ouest, La Dépêche du Midi, La
  Voix du Nord, Nice-Matin, Var-Matin, La Provence, Le Dauphiné libéré, Le Progrès, Le Télégramme, L'Est républicain, Midi Libre,
  Journal du Dimanche, JDD, Le JDD, 20 Minutes, 20minutes, Courrier international, Le Monde diplomatique, Valeurs actuelles, TF1, France 2,
  France 3, France 5, France 24, France Télévisions, France Inter, France Info, Franceinfo, franceinfo, France Culture, France Bleu, RTL, RMC,
  Europe 1, BFMTV, BFM TV, BFM-TV, BFM, LCI, CNews, iTélé, i-Télé, I-Télé, Canal+, M6, Arte, RFI, TV5, TV5 Monde, Public Sénat, LCP, RTBF, RTS, Le Soir, La Libre Belgique,
  Le Temps, Radio-Canada, Le Devoir, La Presse, BBC, CNN, Fox News, CBS, NBC, ABC, MSNBC, NPR, PBS, Sky News, ITV, Al-Jazira, Al
  Jazira, Al-Jazeera, Al Jazeera, Al-Arabiya, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street
  Journal, The Wall Street Journal, Financial Times, The Guardian, Guardian, The Times, Sunday Times, The Sun, Daily Mail, Daily
  Telegraph, The Independent, The Economist, Economist, Newsweek, USA Today, Los Angeles Times, Chicago Tribune, Politico, Axios, Der
  Spiegel, Spiegel, Die Welt, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, El País, El Pais, El Mundo, La Repubblica, Corriere della
  Sera, La Stampa, Haaretz, Ha'aretz, Yediot Aharonot, Jerusalem Post, Rodong Sinmun, Pravda, Izvestia, Kommersant, Novaïa Gazeta, Russia Today, RT, Global
  Times, Quotidien du peuple, China Daily, CCTV, NHK, Asahi Shimbun, Yomiuri Shimbun, Times of India, Geo TV, Twitter, Facebook, YouTube, Instagram, TikTok, Telegram`)
