import { words } from '../list.js'
import type { PartData } from '../pack/parts.js'

export const parts: PartData = {
  agencies: [
    'Agence France[- ]Presse',
    'AFP',
    'Reuters',
    'The Associated Press',
    'Associated Press',
    'AP',
    'UPI',
    'PA Media',
    'Press Association',
    'PA',
    'Bloomberg',
    'dpa',
    'EFE',
    'ANSA',
    'TASS',
    'Xinhua',
    'Kyodo News',
    'Kyodo',
    'Yonhap',
    'The Canadian Press',
    'AAP',
    'PTI',
    'CNN',
  ],
  anyAgency: ['(?:news )?agencies', 'wires', 'wire (?:services|reports)'],
  boilerplate: [
    // "Read also: Budget passed", "READ MORE: …", "> See also …"; "Read more books" is prose, so a colon or the end is asked.
    '[^\\p{L}\\p{N}]{0,6}(?:read|see|watch|listen) (?:also|more|next)\\s?(?:(?::|>>|→|\\||-|–).*)?',
    '[^\\p{L}\\p{N}]{0,6}(?:also read|related|recommended|watch|listen|more on this)\\s?(?::|>>|→).*',
    "(?:related (?:articles|stories|topics|content|coverage)|more on this story|most (?:read|popular|viewed)|top stories|you may also like|recommended (?:stories|for you)|editor[’']s picks?|trending(?: now)?)\\s?:?",
    // "Sign up for our newsletter", "Subscribe to our morning briefing"
    '(?:sign up|subscribe|register)(?=[^\\p{L}]).{0,80}(?:newsletter|briefing|alerts?|emails?|updates|channel|podcast).*',
    'get (?:our|the|unlimited).{0,60}(?:newsletter|inbox|briefing|app(?=[^\\p{L}]|$)).*',
    '(?:follow us|join us|find us|like us)(?: on)? .*',
    // "Share this article", "Share on Facebook", "Print"
    '(?:share|print|email|save|copy link|tweet|comment)(?: (?:this(?: (?:article|story|page))?|article|story|on \\p{L}+|via \\p{L}+))?',
    '(?:advertisement|sponsored content|story continues below(?: advertisement)?|article continues (?:below|after (?:this )?ad\\p{L}*))',
    '.{0,40}all rights reserved.{0,120}',
    'this material may not be published, broadcast, rewritten.*',
    '(?:\\d+|no|view all|post a) comments?',
    '(?:our standards: .*|have you been affected by .{0,80}\\?|got a (?:story|tip).{0,80}\\?)',
  ],
  filler: [
    // "Good morning and welcome to our live coverage.", "Hello, and welcome to the blog."
    "(?:(?:good (?:morning|afternoon|evening)|hello)(?: everyone| all)?,? ?(?:and )?)?welcome (?:back )?to (?:our|the|this|today[’']s)[^.!?]{0,60}(?:live|blog|coverage|updates)[^.!?]{0,80}[.!…]?",
    'good (?:morning|afternoon|evening),? (?:everyone|everybody|all|readers)[.!…]?',
    // "Follow our live updates here."; the news word is asked: "Follow the instructions" is prose.
    '(?:follow|stay with us for|join us for)[^.!?]{0,60}(?:live (?:updates|coverage|blog)|latest (?:updates|news|developments))[^.!?]{0,80}[.!…]?',
    '(?:this|our) (?:live )?(?:blog|live page|live coverage|coverage) (?:is|has) (?:now )?(?:closed|ended|finished|closing)[^.!?]{0,80}[.!…]?',
    'thanks? (?:you )?for (?:reading|following|joining us)[^.!?]{0,80}[.!…]?',
  ],
  credit: [
    // "AFP", "Source: AFP", "with AFP", "(With inputs from agencies)", "The Herald with Reuters and AP"
    '(?:sources? ?: ?|(?:[^,.;()]{1,30}?,? )?(?:with|from) (?:reporting (?:by|from) |inputs? from |material from )?(?:the )?)?(?:{agency}|(?:news )?agenc(?:y|ies)|wires)(?:(?: ?[,/-] ?| and )[\\p{L}. ]{2,20}){0,3}',
    '(?:©|\\(c\\)|copyright)(?: ?\\d{4})?,? ?[^.]{0,40}',
    // "(Reporting by Jane Doe; editing by John Roe)"
    '(?:additional )?(?:reporting|writing|editing|compiled) by [^.]{1,200}',
  ],
  photoCredit: [
    '(?:photos?|photographs?|pictures?|images?|pics?) (?:by|from|courtesy of)',
    '(?:photos?|photographs?|pictures?|images?|pics?)(?: credits?)?',
    'credits?',
    '©',
  ],
  outletNouns: words(
    'gazette echo herald times post mail mirror star sun tribune chronicle observer courier journal news press guardian telegraph express standard examiner argus mercury advertiser independent record globe sentinel wire dispatch bulletin inquirer register',
  ),
  byline: [
    // "By Jane Doe", "By Jane Doe and John Roe, Diplomatic Correspondent", "By JANE DOE, Associated Press"
    "(?:[Bb]y|BY|[Ww]ords by|[Ww]ritten by|[Ss]tory by) \\p{Lu}[\\p{L}.’'-]*(?:(?:,? and |, | )(?:de |van |von |al-|bin )?\\p{Lu}[\\p{L}.’'-]*){0,9}(?:,? (?:in|for|at) .{1,60})?(?:,? ?\\(?(?:and|with) (?:the )?(?:{agency}|(?:news )?agencies|wires|wire (?:services|reports))[^.;]{0,40})?",
    '(?:[Ss]taff (?:[Ww]riter|[Rr]eporter|and agencies)|[Ff]rom our (?:own )?[Cc]orrespondent(?: in .{1,40})?)',
  ],
  dateline: [
    // "LONDON (Reuters) -", "MOSCOW, June 12 (AP) —", "SEOUL, South Korea (AP) —"
    "\\p{Lu}[\\p{L}.’' -]{1,40}(?:, ?[\\p{L}. ]{2,25}| ?\\(\\p{Lu}[\\p{L}.’' -]{1,30}\\))?(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?)? ?\\((?:[^)]{0,20}(?:{agency})[^)]{0,20})\\) ?[-–—:]",
    '\\((?:{agency})\\) ?[-–—]',
  ],
  metadata: [
    // "3 min read", "Reading time: 4 minutes"
    '\\d{1,3}[- ]min(?:ute)?s?(?: (?:read|listen))?',
    '(?:reading time|read time)\\s?:? ?\\d{1,3} ?min(?:utes?|s|\\.)?',
  ],
  dateLineWords: words(
    'published updated posted modified created first last originally on at by and the time local eastern hours minutes ago min read',
  ),
  updateWords: ['updated', 'modified'],
  paywall: [
    '(?:this|the full) (?:article|story|content) is (?:only )?(?:available|reserved|exclusive) (?:only )?(?:to|for) (?:our )?(?:subscribers|members)',
    '(?:subscribe|sign in|log in|register) to (?:continue|keep) reading',
    '(?:to|please) (?:continue|keep) reading[^.]{0,40}(?:subscribe|sign in|log in|register)',
    'already (?:a subscriber|have an account|subscribed) ?\\?',
    'you have reached your (?:free )?(?:article|monthly) limit',
    'unlock this (?:article|story)',
  ],
  liveBlog: [
    'follow (?:our|the) live (?:blog|updates|coverage)',
    "welcome (?:back )?to (?:our|the|today[’']s) live",
    '(?:this|our) live (?:blog|page|coverage) (?:is|has) (?:now )?(?:closed|ended|finished)',
  ],
}
