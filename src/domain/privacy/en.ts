import type { PrivacyRows } from './fr.ts';

/** What the finders of sensitive data know of English. */
export const en: PrivacyRows = {
  password: `[a-z]{0,12}pass[ _-]?words?|passwd|pass ?phrase|pass ?code|pswd|pwd|psw|pass|pw|pin(?: (?:code|number))?|(?:access|entry|door|gate|alarm|security|wi-?fi) code|code (?:for|to) the (?:wi-?fi|door|gate|alarm|room)|wi-?fi key`,
  key: `api[ _-]?keys?|apikey|secret[ _-]?access[ _-]?key|access[ _-]?keys?|private[ _-]?key|secret[ _-]?keys?|client[ _-]?secret|(?:access|auth|api|refresh|bearer)[ _-]?tokens?|bearer|tokens?|keys?|secret`,
  login: 'curl|credentials?|creds|log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|users?(?: ?names?)?|accounts?|access',
  is: `(?:is|'s|was|are|will be|should be|remains|stays|to)(?: (?:now|still|currently|just|simply|set to|reset to))?`,
  with: 'with|as|using|and|then',
  beside: 'wifi|wi-fi|admin|guest|following|below|temporary|temp|shared|current',
  passwords: 'pass ?(?:words|phrases|codes)',
  whose: '(?:for|of|to) (?:the|our|my)',
  asOne: 'as|is|for|will be',
  asExample: 'such as|for (?:example|instance)|something like|along the lines of',
  column: `columns?|fields?|variables?|attributes?|tables?|parameters?|(?:primary|foreign|partition|sort|composite|surrogate|join) keys?`,
  phone: `phone|telephone|mobile|cell|call (?:me|us|him|her|them)?|ring|whatsapp|my number is|reach (?:me|us|him|her|them) (?:at|on)|text (?:me|us) (?:at|on)|direct line`,
  numbered: `customers?|clients?|contracts?|orders?|invoices?|cases?|batch(?:es)?|serials?|policy|policies|accounts?|tracking|tickets?|references?|ref|barcode|parcel|claims?`,
  series: `shifts?|rota|roster|batch(?:es)?|series|schedules?|slots?|timetable|readings?|temperatures?|scores?|values?|thresholds?|pairs?|draws?|winning|measurements?|sizes?|lengths?|weights?|dimensions?|doses?|settings?|levels?|counts?|ages?|results?|points?|positions?|ranks?|steps?|rows?|chapters?|pages?`,
  version: 'ver|release|builds?|firmware|updates?|patch(?:es)?|drivers?',
  noPhrase: `your|must|should|expired|incorrect|wrong|forgot[a-z]*|see|ask[a-z]*|chang[a-z]*|enter|type|characters?|at least|vault|manager|never|always|too|not|use[sd]?|secret|pass[ _-]?(?:words?|phrases?)`,
  checkKey: '(?:check )?key|check digits',
  company: 'headquarters',
  card: 'card|visa|mastercard|amex',
};
