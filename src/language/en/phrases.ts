import type { PhraseData } from '../pack/phrases.js'

export const phrases: PhraseData = {
  openers: (
    'the a an his her its their our my your this that these those some any no each every several of in for with by ' +
    'from on at and or over about against into'
  ).split(' '),
  linkers: ['of'],
  genitives: ['of'],
  openEndings: ['ing'],
  articles: ['the', 'a', 'an'],
  subjects: [],
  clitics: ['it', 'he', 'she', 'they', 'we', 'you', 'i'],
  // English puts adjectives and nouns before the head («food aid shipments»), so any content word may follow.
  followers: null,
  breakers: (
    'say says said saying tell tells told add adds added announce announces announced claim claims claimed report ' +
    'reports reported accuse accuses accused warn warns warned call calls called ask asks asked want wants wanted make ' +
    'makes made take takes took taken come comes came go goes went gone give gives gave given get gets got see sees saw ' +
    'seen know knows knew known think thinks thought find finds found show shows showed shown become becomes became ' +
    'begin begins began begun keep keeps kept leave leaves left hold holds held bring brings brought happen happens ' +
    'happened use uses used try tries tried need needs needed seem seems seemed remain remains remained include ' +
    'includes included expect expects expected believe believes believed continue continues continued lead leads led ' +
    'kill kills killed die dies died meet meets met sign signs signed visit visits visited follow follows followed ' +
    'also just only still even already yet then here there now later ago soon today yesterday tomorrow too very less least more most behind ahead away across along ' +
    'around near within without upon such than further enough almost nearly about up down out off back'
  ).split(' '),
  breakerEndings: ['ly'],
  bareLinkers: [],
  vague: (
    'day days year years month months week weeks hour hours minute minutes moment time times date case cases thing ' +
    'things fact facts way part parts side end start point example question place number rest lot kind sort man men ' +
    'woman women people person persons world country city situation problem story morning evening night monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december mr mrs ms president minister spokesman spokeswoman official officials source sources news ' +
    'statement first last second new old other same such more most many much report'
  ).split(' '),
  // «declined to say whether | the church has received threats»
  conditions: ['if', 'whether', 'unless'],
  // «the repression went on despite», «including two»
  dangling: (
    'despite regarding including concerning than via per amid unlike following nearly almost about already still yet ' +
    'even also then thus'
  ).split(' '),
  // «in any | way connected», «set fire | to»
  fixed: (
    'in any way,in some way,by the way,on the way,under way,in connection with,in spite of,in front of,in favor of,in favour of,' +
    'in light of,in terms of,in charge of,in need of,in the wake of,in the face of,in the middle of,in the vicinity of,' +
    'as well as,as soon as,as long as,as part of,as a result of,as a result,as of,at least,at the time,at the end of,at large,' +
    'because of,due to,according to,prior to,next to,instead of,out of,ahead of,on behalf of,on top of,on fire,on board,' +
    'in custody,in order to,in addition to,in addition,for example,for instance,of course,so far,more than,less than,' +
    'one of,some of,most of,none of,all of,each of,half of,no one,set fire to,set on fire,takes place,took place,take place,' +
    'prime minister,vice president,attorney general,secretary of state,head of state,white house,supreme court'
  ).split(','),
  referring: {
    subjects: 'he she they it'.split(' '),
    nobody: 'it',
    always: [],
    // «Another appears», «The two will meet», «This decision», «Her mother»
    openings: [
      ...'another,others,the other,the others,the two,the same,the former,the latter,both,the first,the second'.split(
        ',',
      ),
      ...'this,that,these,those,his,her,its,their,one,some'.split(','),
      ...'but this,but that,but these,and this,and that,and his,and her,and their,but his,but her,but their'.split(
        ',',
      ),
    ],
    // «The first snow» takes up nobody.
    beforeVerb: 'the first,the second,one,some'.split(','),
    topics: ['as for'],
    articles: 'a an'.split(' '),
  },
}
