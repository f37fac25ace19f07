import { Bilingual } from './wording';

/** Why an item stays as it is, and what can be done about it. */
export const leftWording = {
  nothingToChange: { en: 'Already as wanted', cy: 'Eisoes fel y dymunir' },
  closedEntry: { en: 'Closed entries are history and stay as they were', cy: 'Hanes yw cofnodion sydd wedi cau, ac maent yn aros fel yr oeddent' },
  past: { en: 'Already ended: it is history and stays as it was', cy: 'Wedi dod i ben eisoes: hanes ydyw, ac mae’n aros fel yr oedd' },
  roleTaken: { en: 'The other service already has somebody in this role. End one of the two in the list People roles', cy: 'Mae gan y gwasanaeth arall rywun yn y rôl hon eisoes. Rhowch derfyn ar un o’r ddau yn y rhestr People roles' },
  alreadyThere: { en: 'The person who takes over is already there. End one of the two by hand', cy: 'Mae pwy bynnag sy’n cymryd drosodd yno eisoes. Rhowch derfyn ar un o’r ddau â llaw' },
  personUnclear: { en: 'The list names one person but holds the directory id of another. Choose the right person there first', cy: 'Mae’r rhestr yn enwi un person ac yn cadw rhif cyfeiriadur person arall. Dewiswch y person cywir yno yn gyntaf' },
  ownRole: { en: 'Nobody can give themselves a role. Ask somebody else of the policy unit', cy: 'Ni all neb roi rôl iddo’i hun. Gofynnwch i rywun arall yn yr uned bolisi' },
  mayNot: { en: 'Only the policy unit may change these', cy: 'Dim ond yr uned bolisi a gaiff newid y rhain' },
  gone: { en: 'Deleted meanwhile', cy: 'Wedi ei ddileu yn y cyfamser' }
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What somebody should know before an item is changed. */
export const warningWording = {
  leadAndSponsor: {
    en: 'The same person would be both lead officer and sponsoring officer. Take these out, or name another sponsoring officer afterwards',
    cy: 'Yr un person fyddai’r swyddog arweiniol a’r swyddog noddi. Tynnwch y rhain allan, neu enwch swyddog noddi arall wedyn'
  }
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What became of an item that was not changed. */
export const outcomeWording = {
  changed: { en: 'Somebody changed it meanwhile, so it was left as they made it', cy: 'Newidiodd rhywun ef yn y cyfamser, felly gadawyd ef fel y’i gwnaed ganddynt' },
  gone: { en: 'Deleted meanwhile', cy: 'Wedi ei ddileu yn y cyfamser' },
  denied: { en: 'You do not have permission to change this. The policy unit can do it', cy: 'Nid oes gennych ganiatâd i newid hwn. Gall yr uned bolisi ei wneud' },
  refused: { en: 'SharePoint refused it', cy: 'Gwrthododd SharePoint ef' },
  waiting: { en: 'Not sent yet', cy: 'Heb ei anfon eto' },
  sent: { en: 'Sent, but we do not know yet whether it arrived', cy: 'Anfonwyd, ond ni wyddom eto a gyrhaeddodd' }
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Fields of `heldLists` that an entry does not have. */
export const heldFieldWording = {
  holder: { en: 'Holder', cy: 'Deiliad' },
  deputy: { en: 'Deputy', cy: 'Dirprwy' },
  from: { en: 'Since', cy: 'Ers' },
  person: { en: 'Representative', cy: 'Cynrychiolydd' }
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What tells items of one list from those of another. */
export const heldListWording = {
  entries: { en: 'Entry', cy: 'Cofnod' },
  roles: { en: 'Role', cy: 'Rôl' },
  representatives: { en: 'Seat', cy: 'Sedd' }
} as const satisfies Readonly<Record<string, Bilingual>>;
