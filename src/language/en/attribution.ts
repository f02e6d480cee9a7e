import type { AttributionData } from '../pack/attribution.js'
import { words } from '../words.js'
import { grammar } from './grammar.js'

export const attribution: AttributionData = {
  quotationMarks: [
    { open: '“', close: '”' },
    { open: '‘', close: '’' },
    { open: '«', close: '»' },
    { open: '"', close: '"' },
    { open: '``', close: "''" },
    { open: "'", close: "'" },
  ],
  dialogueDashes: ['—'],
  grammar,
  verbs: {
    clause:
      words(`say tell state declare announce add explain claim assert note observe report reveal confirm admit
      acknowledge concede warn insist argue maintain contend suggest reply respond write tweet estimate believe conclude
      point-out stress emphasize emphasise recall remark comment allege deny disclose indicate testify swear promise
      predict complain repeat caution joke boast vow pledge recount explain propose recommend urge conclude reiterate
      disclose lament opine hint advise inform attest fume muse theorize surmise`),
    quote:
      words(`ask continue laugh shout yell quip go read agree describe call quote cite joke exclaim interject
      wonder speculate sigh whisper recall label denounce praise condemn blast slam criticize criticise blame apologize
      apologise speak express thank dub refer post think feel hope plead order tell promise offer chant shout scream treat charge`),
    comment: words('continue joke quip speculate'),
    noun: words(`announce deny confirm denounce condemn reject acknowledge admit claim reveal criticize criticise dispute
      praise propose reiterate disclose express voice`),
    infinitive: words('promise vow pledge agree offer threaten ask urge order claim tell'),
    request: words('ask urge order tell promise'),
    requestDirect: words('ask urge order tell promise'),
    portray: words('describe portray characterize'),
    about: [],
    aboutReflexive: [],
    affect: words('worry alarm anger concern'),
    accuse: words('accuse suspect blame charge'),
    ask: words('ask wonder question inquire'),
    selfDescribe: [],
    denied: [],
    objects: {
      claim: words('responsibility victory credit self-defense innocence'),
    },
    topics: {
      warn: ['of', 'about', 'against'],
      complain: ['of', 'about'],
      apologize: ['for'],
      apologise: ['for'],
      call: ['for'],
    },
    deeds: words('contend maintain attest'),
    express: words('express voice'),
    feltLinks: words('that at over about for in of with to'),
    greeting: [],
    ruling: [],
    measure: words('put estimate'),
    attitude: words('fear hope think believe expect feel'),
  },
  conjugation: {
    by: 'suffixes',
    irregular: {
      say: { past: 'said', participle: 'said', third: 'says' },
      tell: { past: 'told', participle: 'told' },
      write: { past: 'wrote', participle: 'written' },
      swear: { past: 'swore', participle: 'sworn' },
      go: { past: 'went', participle: 'gone' },
      read: { past: 'read', participle: 'read' },
      speak: { past: 'spoke', participle: 'spoken' },
      think: { past: 'thought', participle: 'thought' },
      feel: { past: 'felt', participle: 'felt' },
      plead: { past: 'pleaded', participle: 'pleaded' },
      have: { past: 'had', participle: 'had', third: 'has' },
      admit: { past: 'admitted', participle: 'admitted' },
      quip: { past: 'quipped', participle: 'quipped' },
      slam: { past: 'slammed', participle: 'slammed' },
      refer: { past: 'referred', participle: 'referred' },
      put: { past: 'put', participle: 'put' },
      dub: { past: 'dubbed', participle: 'dubbed' },
    },
  },
  certainty: {
    denied: words('deny reject dispute'),
    alleged: words('accuse claim allege suspect blame'),
    announced: words('announce unveil'),
    planned: words('promise vow pledge propose threaten plan'),
  },
  prepositions: ['according to', 'in the words of'],
  learning: { forms: [], prepositions: [] },
  clausePrepositions: ['for'],
  colonPrepositions: [],
  comparatives: ['as'],
  sourceNouns:
    words(`spokesman spokeswoman spokesperson minister president government ministry prosecutor prosecutors
    police officer officers sheriff mayor governor senator lawyer lawyers attorney judge court authorities authority
    official officials leader leaders director chief secretary source sources witness witnesses resident residents expert
    experts specialist analyst analysts economist researchers researcher doctor doctors union unions association
    organization group company bank institute foundation commission committee council opposition party family victim
    victims statement report study poll survey document documents letter figures data agency newspaper magazine site
    channel radio television press media reporter reporters journalist diplomat diplomats military army general colonel
    commander firefighters investigators investigator complaint affidavit indictment rep representative publicist
    friend friends neighbor neighbors mother father brother sister wife husband actor actress coach player producer
    author scientists scientist critics supporters fans executive manager survey`),
  qualifiers: words('former young new old'),
  documentNouns: words(
    'statement report study poll survey document letter affidavit complaint memo email release',
  ),
  rulingTexts: [],
  genericSources: {
    media: words('newspaper paper magazine site network station agency channel weekly daily'),
    organization: words(
      'association organization union party federation group company firm institute foundation ministry department agency league bank',
    ),
  },
  speakerNouns: [],
  agentEndings: [],
  notAgents: [],
  measureNouns: [],
  carrierNouns: words('words remarks comments claims announcement account'),
  clauseAdjectives: [],
  continuing: words('add continue'),
  wires: [],
  nounsOfSaying: words(
    'announcement statement claim claims allegation allegations promise message speech remark remarks comment comments warning response question testimony words',
  ),
  rumourNouns: words(
    'rumor rumors rumour rumours report reports allegation allegations accusation accusations speculation suggestion suggestions word',
  ),
  namingNouns:
    words(`movie film show series book novel album song magazine newspaper site website blog word words term
    phrase title nickname operation project program programme law act bill movement club award label hashtag ship band
    game episode character role hit single musical play comedy drama franchise sitcom store app brand trilogy video`),
  chargeWords: words('charged indicted convicted tried arrested sentenced jailed wanted prosecuted'),
  courts: words('court judge jury tribunal'),
  titlePrepositions: words('on for against concerning to'),
  namingVerbs: words(
    `titled entitled called named dubbed nicknamed known renamed so-called means meaning starred starring`,
  ),
  inscriptionNouns: words(
    'banner banners sign signs placard placards poster posters sticker t-shirt t-shirts inscription graffiti',
  ),
  limits: words('but except if unless however although though only otherwise provided'),
}
