import { givenNames } from '../given-names.js'
import { phrases, words } from '../list.js'
import type { NameData } from '../pack/names.js'
import { countries } from './countries.js'
import { officeHolders } from './office-holders.js'
import { epithets, femaleOffices, officeAdjectives, officeFamilies, offices } from './offices.js'
import { media, organizations, seats } from './organizations.js'

export const names: NameData = {
  countries,
  titled: [
    {
      code: 'dalai-lama',
      names: phrases('Dalai Lama, dalai lama'),
      descriptions: phrases(
        'Tibetan spiritual leader, Tibetan leader, Tibetans’ spiritual leader, spiritual leader of Tibet, exiled Tibetan leader',
      ),
    },
  ],
  seats,
  organizations,
  honorifics: words(
    'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Sir Dame Lord Lady Rev. Sgt. Lt. Capt. Col. Gen. Maj. Det. Atty. Gov. Sen. Rep.',
  ),
  honorificGender: { male: words('Mr Mr. Sir Lord'), female: words('Mrs Mrs. Ms Ms. Miss Dame Lady') },
  offices: [...new Set([...offices, ...epithets])],
  epithets,
  officeFamilies,
  roleKinds: [
    { nouns: ['physician'], of: ['doctor', 'surgeon'] },
    { nouns: ['lawmaker', 'legislator'], of: ['senator', 'congressman', 'congresswoman', 'representative'] },
  ],
  officeHolders,
  femaleOffices,
  officeAdjectives,
  weakOffices: phrases(
    'leader, champion, wife, husband, son, daughter, brother, sister, widow, doctor, expert, player, writer, author, student, star, official, officer, guard, victim, owner, founder, partner, producer, parent, father, mother, representative, host, star, editor, chair, forward, captain',
  ),
  formerWords: words('former ex late then then- outgoing'),
  formerPrefixes: ['ex-'],
  links: words('of for to at in and the'),
  determiners: words('the a an his her their its this that these those'),
  indefinites: words('a an'),
  placeWords: words('saint st san santa los las new port fort mount lake rio el north south east west'),
  possessives: words('my your his her its our their'),
  contracted: [],
  organizationNouns: words(`
    academy administration agency alliance army assembly association authority bank board bureau cabinet center centre
    chamber coalition college commission committee company confederation congress corporation council court department
    directorate federation force foundation front fund government group hospital institute league ministry movement
    office organization organisation parliament party police senate service services society tribunal union university
    advisors advisers associates consulting fisheries holding holdings partners`),
  groupNouns: words(`
    activists analysts authorities critics demonstrators detectives diplomats doctors economists experts families fans
    firefighters fishermen guards investigators judges lawmakers lawyers magistrates militants observers officers officials
    opponents organizers passengers pilots pirates police prosecutors protesters rebels relatives rescuers researchers
    residents scientists senators sailors soldiers specialists students supporters survivors teachers troops unions
    villagers voters witnesses workers`),
  bodyClasses: [
    {
      nouns: ['company', 'firm', 'group', 'giant', 'maker'],
      words: [],
      names: phrases(
        'Apple, Google, Microsoft, Amazon, Facebook, Intel, AMD, IBM, Sony, Samsung, Nokia, Hewlett-Packard, HP, Oracle, Yahoo, Boeing, Airbus, Ford, General Motors, Toyota, Volkswagen, BP, Shell',
      ),
    },
    {
      nouns: ['bank'],
      words: ['bank'],
      names: phrases(
        'Goldman Sachs, Lehman Brothers, Barclays, HSBC, JPMorgan, Citigroup, Morgan Stanley, Merrill Lynch, BNP Paribas, UBS',
      ),
    },
    {
      nouns: ['newspaper', 'paper', 'daily'],
      words: [],
      names: phrases(
        'New York Times, The New York Times, Washington Post, The Washington Post, The Guardian, Guardian, The Times, The Sun, Daily Mail, Los Angeles Times, Wall Street Journal, USA Today',
      ),
    },
    {
      nouns: ['network', 'channel', 'broadcaster'],
      words: [],
      names: phrases('CNN, BBC, CBS, NBC, ABC, Fox News, MSNBC, PBS, ITV, Sky News, Al Jazeera'),
    },
    {
      nouns: ['agency'],
      words: ['agency'],
      names: phrases(
        'AFP, Reuters, Associated Press, AP, Xinhua, KCNA, Yonhap, Tass, Interfax, NASA, FBI, CIA, NSA',
      ),
    },
    { nouns: ['party'], words: ['party'], names: phrases('Labour, Conservatives, Likud, Hamas, Fatah') },
  ],
  media,
  mediaSynonyms: [
    ['Xinhua', 'New China News Agency'],
    ['AFP', 'Agence France-Presse'],
    ['AP', 'Associated Press'],
  ],
  mediaNouns: words(
    'agency blog broadcaster channel daily magazine network newspaper newswire paper radio site station tabloid website weekly',
  ),
  givenNames,
  particles: words('de du la le von van der den da dos di del della al el ben bin ibn abu ter zu bint y'),
  weakParticles: words('de du la le y'),
  openers: words(`
    A About Above According Across After Again Against Ago All Almost Along Already Also Although Always Amid Among An And
    Another Any Anyone Are Around As Asked At Away Back Be Because Been Before Behind Being Below Besides Between Both But By
    Can Could Despite Did Do Does Down During Each Earlier Either Else Even Eventually Every Everyone Everything Few Finally
    First Five Following For Four From Further Get Given Had Half Has Have He Her Here Hers Him His How However I If In Indeed
    Inside Instead Into Is It Its Just Last Late Later Least Less Like Little Local Look Many Maybe Me Meanwhile Might More
    Moreover Most Much Must My Near Nearly Neither Never Nevertheless New Next No Nobody None Nor Not Nothing Now Of Off
    Officials Often On Once One Only Onto Or Other Others Our Out Outside Over Own Per Perhaps Police Previously Rather Read
    Recent Recently Same Second Seven Several She Should Since Six Six So Some Someone Something Sometimes Soon Still Such Ten
    Than Thanks That The Their Them Then There These They Third This Those Though Three Through Throughout Thus To Today
    Together Tomorrow Too Toward Towards Two Under Unless Until Up Upon Us Very Was We Well Were What When Where Whether Which
    While Who Whose Why Will With Within Without Would Yes Yesterday Yet You Your Video Photo Photos Watch Analysis
    Breaking Update Exclusive Click Follow See Image Images Copyright Born Dear Please`),
  notEntities: words(`
    January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Christmas Easter Thanksgiving Ramadan God State States
    Internet Web Constitution North South East West Northeast Northwest Southeast Southwest Eastern Northern
    Southern I II III IV VI VII VIII IX XI XII Mr Mrs Ms Dr Republican Republicans Democrat Democrats Democratic Earth Moon Sun War Revolution
    GMT UTC EST EDT PST PDT ET GDP VAT DNA SMS CEO CFO COO HIV AIDS Aids TV DVD CD PC NGO p.m a.m PM AM Inc Ltd Corp Co LLC Jr Sr`),
  locatives: words('at in near from outside inside around toward towards into'),
  namedThings: words(`
    affair airport act avenue award beach bill boulevard bridge building bus camp canal church city cup cyclone flight gulf
    hall highway hotel hurricane island islands lake law line mount mountain operation palace park plan plaza port prize
    road river school sea ship square stadium storm street theater theatre tower town treaty trophy typhoon valley village`),
  familyFirst: words(
    'Kim Xi Hu Wen Li Wang Zhang Chen Liu Mao Deng Jiang Zhou Park Moon Roh Ban Yoon Nguyen Tran Bo Ai Peng Yang Zhao',
  ),
  adjectiveEndings: [],
  bodyLinks: words('of for'),
  impersonal: [],
  prepositions: words('of to with by for against from at in on than about over between among without'),
  speakerPrepositions: phrases('according to'),
  viewpointPrepositions: phrases('for, to'),
  regnalTitles: words('pope king queen emperor empress saint'),
  pronouns: [
    { word: 'he', gender: 'male', number: 'one', reach: 'subject' },
    { word: 'him', gender: 'male', number: 'one', reach: 'subject', onlySpeaker: true },
    { word: 'she', gender: 'female', number: 'one', reach: 'subject' },
    { word: 'they', gender: 'any', number: 'many', reach: 'subject' },
    { word: 'the latter', gender: 'any', number: 'one', reach: 'last' },
  ],
}
