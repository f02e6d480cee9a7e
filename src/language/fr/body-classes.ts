import { phrases, words } from '../list.js'
import type { BodyClass } from '../pack/names.js'

/** «Les clients de BNP Paribas … La banque a dit»: papers take a body up by its kind, which its name need not tell. */
export const bodyClasses: BodyClass[] = [
  {
    nouns: words('banque établissement groupe'),
    words: words('caisse crédit bank'),
    names: phrases(
      `Société Générale, BNP Paribas, BNP, Natixis, Dexia, HSBC, Lehman Brothers, Fortis, UBS, Goldman Sachs, JPMorgan,
      JPMorgan Chase, Morgan Stanley, Merrill Lynch, Citigroup, Barclays, Santander, LCL, BPCE, Caisse d'épargne, Caisse d'Epargne,
      Bear Stearns, Northern Rock, Royal Bank of Scotland, Credit Suisse, Banco Santander`,
    ),
  },
  {
    nouns: words('groupe entreprise société firme compagnie multinationale'),
    words: words('groupe compagnie société'),
    names: phrases(
      `EDF, GDF, Engie, Areva, Total, Vivendi, Bouygues, Vinci, Lagardère, Danone, Nestlé, Carrefour, Auchan, Casino, Leclerc, Orange,
      France Télécom, SFR, Free, Iliad, Alcatel, Alstom, Siemens, Thales, Dassault, Safran, EADS, Airbus, Boeing, Michelin, Sanofi,
      Bayer, Monsanto, Pfizer, Roche, Novartis, Servier, ArcelorMittal, Mittal, Suez, Veolia, SNCF, RATP, La Poste, Air France, Ryanair,
      EasyJet, Lufthansa, Google, Apple, Microsoft, Amazon, Facebook, Yahoo, Yahoo!, Sony, Samsung, Nokia, Intel, IBM, Uber, Netflix,
      Twitter, Valve, Nintendo, Ubisoft, BP, Shell, ExxonMobil, Gazprom, Rosneft, LVMH, Kering, PPR, L'Oréal, AIG, Axa, Allianz,
      AccorHotels, Accor, Volkswagen, Renault, Nissan, Peugeot, PSA, Citroën, Toyota, Ford, General Motors, Fiat, BMW, Tesla, Spanghero, Findus`,
    ),
  },
  {
    nouns: words('constructeur'),
    words: [],
    names: phrases(
      'Renault, Nissan, Peugeot, PSA, Citroën, Toyota, Ford, General Motors, Chrysler, Fiat, BMW, Volkswagen, Audi, Tesla, Airbus, Boeing, Alstom, Bombardier',
    ),
  },
  {
    nouns: words('avionneur'),
    words: [],
    names: phrases('Airbus, Boeing, EADS, Dassault, Bombardier, Embraer'),
  },
  {
    nouns: words('opérateur'),
    words: [],
    names: phrases('Orange, France Télécom, SFR, Free, Bouygues Telecom, EDF, SNCF, RTE, Vodafone'),
  },
  {
    nouns: words('compagnie transporteur'),
    words: words('air'),
    names: phrases('Air France, Ryanair, EasyJet, Lufthansa, British Airways, SNCF, SNCM, Alitalia'),
  },
  {
    nouns: words('géant'),
    words: [],
    names: phrases('Google, Apple, Microsoft, Amazon, Facebook, Yahoo, Gazprom, Monsanto, Uber, Netflix'),
  },
  {
    nouns: words('parti formation'),
    words: words('parti front rassemblement'),
    names: phrases(
      `UMP, Parti socialiste, PS, PCF, Front national, FN, MoDem, Les Républicains, LR, La République en marche, LREM, En Marche, Les
      Verts, Europe Ecologie-Les Verts, EELV, NPA, UDI, UDF, Rassemblement national, RN, La France insoumise, LFI, Debout la France,
      Podemos, Syriza, PSOE, AfD, CDU, SPD, Hamas, Fatah, Likoud, Kadima`,
    ),
  },
  {
    nouns: words('chaîne télévision'),
    words: [],
    names: phrases(
      `TF1, France 2, France 3, France 5, France 24, M6, Canal+, Arte, LCI, BFMTV, BFM TV, BFM-TV, CNews, iTélé, I-Télé, i-Télé, CNN,
      Fox News, CBS, NBC, ABC, BBC, CCTV, RTBF, NHK, Al-Jazira, Al Jazira, Al-Jazeera, Sky News, ITV, RT, Russia Today, TV5, W9, D8, C8`,
    ),
  },
  {
    nouns: words('radio station antenne'),
    words: words('radio'),
    names: phrases(
      'RTL, RMC, Europe 1, France Inter, France Info, Franceinfo, franceinfo, France Culture, France Bleu, RFI, NPR',
    ),
  },
  {
    nouns: words('quotidien journal titre'),
    words: [],
    names: phrases(
      `Le Monde, Le Figaro, Libération, Le Parisien, L'Humanité, La Croix, Les Echos, Les Échos, La Tribune, L'Equipe, L'Équipe,
      Ouest-France, Sud Ouest, Nice-Matin, La Provence, Le Soir, La Libre Belgique, New York Times, The New York Times, Washington Post, The
      Washington Post, Wall Street Journal, Financial Times, The Guardian, Guardian, The Times, The Sun, El País, El Pais, El Mundo, La Repubblica,
      Corriere della Sera, Haaretz, Novaïa Gazeta, Kommersant, China Daily, Le Temps, Le Devoir, 20 Minutes, Bild`,
    ),
  },
  {
    nouns: words('hebdomadaire magazine hebdo journal'),
    words: [],
    names: phrases(
      `L'Express, Le Point, L'Obs, Le Nouvel Observateur, Paris Match, Charlie Hebdo, Le Canard enchaîné, Canard enchaîné, Marianne, Le JDD,
      JDD, Journal du Dimanche, The Economist, Newsweek, Time, Der Spiegel, Spiegel, Courrier international, Valeurs actuelles`,
    ),
  },
  {
    nouns: words('agence'),
    words: words('agence'),
    names: phrases(
      'AFP, Agence France-Presse, Reuters, Associated Press, AP, Chine nouvelle, Xinhua, KCNA, Yonhap, Tass, Interfax, RIA Novosti, Ria Novosti, Anadolu, Nasa, ESA, Amaq, Bloomberg',
    ),
  },
  {
    nouns: words('site média'),
    words: [],
    names: phrases(
      'Mediapart, Rue89, TMZ, Politico, Axios, Slate, Le HuffPost, HuffPost, YouTube, Wikipédia, WikiLeaks, BuzzFeed',
    ),
  },
  {
    nouns: words('association organisation ONG'),
    words: words('association ligue comité collectif fédération union observatoire mouvement'),
    names: phrases(
      `Amnesty International, Human Rights Watch, Greenpeace, Médecins sans frontières, MSF, Reporters sans frontières, RSF, Croix-Rouge, Croix
      rouge, WWF, Emmaüs, Attac, Oxfam, Sea Shepherd, L214, SOS Racisme, Act Up, AIDES, Droit au logement, DAL, Open Society Foundations, LICRA,
      MRAP, SOS Méditerranée, Unicef, Sidaction, Foodwatch`,
    ),
  },
  {
    nouns: words('organisation'),
    words: words('organisation ordre conseil'),
    names: phrases(
      'ONU, Otan, OMS, OMC, OCDE, AIEA, Unesco, Opep, OSCE, Union africaine, Ligue arabe, Etat islamique, État islamique, Daech, Daesh, Al-Qaïda, Al-Qaida, ETA, Farc, Hamas, Hezbollah',
    ),
  },
  {
    nouns: words('syndicat organisation centrale'),
    words: words('syndicat confédération union fédération'),
    names: phrases(
      'CGT, CFDT, Force ouvrière, FO, CFTC, CFE-CGC, FSU, SUD, Unsa, FNSEA, Snes, SNJ, USM, UNEF, Unef',
    ),
  },
  { nouns: words('guérilla rébellion'), words: [], names: phrases('Farc, ELN') },
  {
    nouns: words('institution'),
    words: words('conseil cour banque commission'),
    names: phrases('FMI, BCE, Banque mondiale, Unesco, Cour des comptes, Vatican'),
  },
  {
    nouns: words('institut'),
    words: words('institut'),
    names: phrases('Insee, Ifop, Ipsos, BVA, TNS-Sofres, CSA, LH2, OpinionWay, Harris, Elabe, Odoxa'),
  },
  {
    nouns: words('juridiction cour tribunal'),
    words: words('cour tribunal'),
    names: phrases('CPI, Cour pénale internationale, CIJ'),
  },
]
