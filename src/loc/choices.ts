import { Language } from './wording';

/**
 * Welsh for the choices that the lists ship with. The lists hold the English ones, which views and rules go by.
 * A choice that the policy unit has added is shown as they wrote it, in both languages.
 */
const inWelsh: Readonly<Record<string, string>> = {
  // Type, model and form
  Partnership: 'Partneriaeth',
  Collaboration: 'Cydweithrediad',
  'Delegation of functions': 'Dirprwyo swyddogaethau',
  'Joint committee': 'Cyd-bwyllgor',
  Informal: 'Anffurfiol',
  Contractual: 'Cytundebol',
  'Corporate or joint venture': 'Menter gorfforaethol neu fenter ar y cyd',
  'Local authority trading company': 'Cwmni masnachu awdurdod lleol',
  'Community interest company': 'Cwmni buddiannau cymunedol',

  // Stage and status
  Idea: 'Syniad',
  Screening: 'Sgrinio',
  Checklist: 'Rhestr wirio',
  Approval: 'Cymeradwyo',
  'Set up': 'Sefydlu',
  Running: 'Ar waith',
  Review: 'Adolygu',
  'Renew or exit': 'Adnewyddu neu adael',
  Closed: 'Wedi cau',
  Proposed: 'Arfaethedig',
  Current: 'Cyfredol',
  'Under review': 'Dan adolygiad',

  // Significance
  Significant: 'Arwyddocaol',
  'Not significant': 'Ddim yn arwyddocaol',
  'Not assessed': 'Heb ei asesu',

  // Services and directorates
  'Adult Social Care': 'Gofal Cymdeithasol i Oedolion',
  "Children's Services": 'Gwasanaethau Plant',
  'Communities and Regeneration': 'Cymunedau ac Adfywio',
  'Customer and Digital Services': 'Gwasanaethau Cwsmeriaid a Digidol',
  'Democratic Services': 'Gwasanaethau Democrataidd',
  'Education Planning and Strategy': 'Cynllunio a Strategaeth Addysg',
  'Environmental Health and Trading Standards': 'Iechyd yr Amgylchedd a Safonau Masnach',
  Finance: 'Cyllid',
  'Highways and Transport': 'Priffyrdd a Thrafnidiaeth',
  Housing: 'Tai',
  'Learning, Inclusion and Culture': 'Dysgu, Cynhwysiant a Diwylliant',
  'Legal and Governance': 'Y Gyfraith a Llywodraethu',
  'People Services': 'Gwasanaethau Pobl',
  'Planning and Building Control': 'Cynllunio a Rheoli Adeiladu',
  'Public Protection': 'Diogelu’r Cyhoedd',
  'Sport, Leisure and Countryside': 'Chwaraeon, Hamdden a Chefn Gwlad',
  'Waste and Cleansing': 'Gwastraff a Glanhau',
  'Corporate Services': 'Gwasanaethau Corfforaethol',
  'Economy and Environment': 'Yr Economi a’r Amgylchedd',
  Education: 'Addysg',
  'Social Services and Housing': 'Gwasanaethau Cymdeithasol a Thai',

  // The council's role, and a member's
  Lead: 'Arwain',
  'Major partner': 'Prif bartner',
  'Minor partner': 'Partner llai',
  Facilitator: 'Hwylusydd',
  Enabler: 'Galluogwr',
  'Co-ordinator': 'Cydlynydd',
  Observer: 'Arsyllwr',
  Member: 'Aelod',
  Funder: 'Cyllidwr',
  'Accountable body': 'Corff atebol',
  Councillor: 'Cynghorydd',
  Officer: 'Swyddog',

  // Footprint
  'County borough': 'Bwrdeistref sirol',
  Gwent: 'Gwent',
  'South East Wales': 'De-ddwyrain Cymru',
  'South Wales': 'De Cymru',
  'All Wales': 'Cymru gyfan',

  // Reasons and why the council entered
  'Co-ordinated services': 'Gwasanaethau cydgysylltiedig',
  'Cross-cutting issues': 'Materion trawsbynciol',
  'Less fragmentation': 'Llai o ddarnio',
  'New resources': 'Adnoddau newydd',
  'Statutory requirement': 'Gofyniad statudol',
  'Range and quality of services': 'Ystod ac ansawdd gwasanaethau',
  'Value for money': 'Gwerth am arian',
  'Own will': 'O’i wirfodd',
  'Effective obligation': 'Rhwymedigaeth ymarferol',
  'Statutory duty': 'Dyletswydd statudol',
  'Community need that nobody owned': 'Angen cymunedol nad oedd neb yn gyfrifol amdano',

  // Priorities
  Prosperity: 'Ffyniant',
  'Community safety': 'Diogelwch cymunedol',
  'Health and well-being': 'Iechyd a llesiant',
  'Learning and skills': 'Dysgu a sgiliau',
  'Public space and environment': 'Mannau cyhoeddus a’r amgylchedd',
  'Housing and homes': 'Tai a chartrefi',

  // Sectors
  'Local authority': 'Awdurdod lleol',
  'Health board or NHS trust': 'Bwrdd iechyd neu ymddiriedolaeth GIG',
  Police: 'Heddlu',
  'Police and Crime Commissioner': 'Comisiynydd Heddlu a Throseddu',
  'Fire and rescue': 'Tân ac achub',
  Military: 'Lluoedd arfog',
  'DWP and other government': 'Adran Gwaith a Phensiynau a’r llywodraeth',
  University: 'Prifysgol',
  'College or academy': 'Coleg neu academi',
  'Training provider': 'Darparwr hyfforddiant',
  'Housing provider': 'Darparwr tai',
  'Town or community council': 'Cyngor tref neu gymuned',
  'Private sector': 'Sector preifat',
  'Voluntary and community sector': 'Sector gwirfoddol a chymunedol',

  // State of an import
  Finished: 'Wedi gorffen',
  Undone: 'Wedi’i ddadwneud', 'Set aside': 'Wedi’i roi o’r neilltu',

  // What a form is for, and how far it has come
  'Conversation record': 'Cofnod sgwrs',
  'Self-assessment': 'Hunanasesiad',
  Evaluation: 'Gwerthusiad',
  'Five-minute review': 'Adolygiad pum munud',
  'Governance check': 'Gwiriad llywodraethu',
  Registration: 'Cofrestru',
  Withdrawal: 'Tynnu’n ôl',
  'Other form': 'Ffurflen arall',
  Draft: 'Drafft',
  Concluded: 'Wedi dod i gasgliad',
  Submitted: 'Wedi’i gyflwyno',
  Returned: 'Wedi’i ddychwelyd',
  Approved: 'Wedi’i gymeradwyo',
  Rejected: 'Wedi’i wrthod',
  Withdrawn: 'Wedi’i dynnu’n ôl',
  Reassigned: 'Wedi’i ailneilltuo',
  Recorded: 'Wedi’i gofnodi',
  Adopted: 'Wedi’i fabwysiadu',
  Exception: 'Eithriad',
  Restored: 'Wedi’i adfer',
  'Left out': 'Wedi’i adael allan',
  'Members entered': 'Aelodau wedi’u cofnodi',
  'Not yet known': 'Ddim yn hysbys eto',
  Submissions: 'Ffurflenni',
  'Restricted submissions': 'Ffurflenni cyfyngedig',

  // Mails about approvals: what they are, how far they have come, why one was not sent
  'First notice': 'Hysbysiad cyntaf',
  'Handed over': 'Trosglwyddwyd',
  'No longer waiting': 'Ddim yn aros mwyach',
  Receipt: 'Derbynneb',
  News: 'Newyddion',
  'For information': 'Er gwybodaeth',
  Reminder: 'Nodyn atgoffa',
  'Record seals': 'Seliau cofnodion',
  Claimed: 'Wedi’i gymryd',
  Drafted: 'Wedi’i ddrafftio',
  Sent: 'Wedi’i anfon',
  Failed: 'Wedi methu',
  Lapsed: 'Ddim ei angen mwyach',
  'No mail address': 'Dim cyfeiriad e-bost',
  'Account disabled': 'Cyfrif wedi’i analluogi',
  'Account gone': 'Cyfrif wedi mynd',
  'Service may not send': 'Ni chaiff y gwasanaeth anfon',
  'Refused by Exchange': 'Gwrthodwyd gan Exchange',
  'Draft gone': 'Drafft wedi mynd',
  'No answer': 'Dim ateb',
  'Nobody holds the role': 'Nid oes neb yn y rôl',

  // State of an action
  Open: 'Agored',
  Done: 'Wedi’i wneud',
  Dropped: 'Wedi’i ollwng',

  // State of an adopted protocol
  'In force': 'Mewn grym',
  'In consultation': 'Mewn ymgynghoriad',
  Superseded: 'Wedi’i ddisodli',

  // Roles of people
  'Head of Service': 'Pennaeth Gwasanaeth',
  'Executive Director': 'Cyfarwyddwr Gweithredol',
  'Monitoring Officer': 'Swyddog Monitro',
  'Section 151 officer': 'Swyddog Adran 151',
  'Policy unit': 'Uned bolisi',
  'Panel chair': 'Cadeirydd y panel'
};

/** A choice of a list in the reader's language; one that is not ours as it is. */
export function choiceText(choice: string, language: Language): string {
  return language === 'cy' && Object.prototype.hasOwnProperty.call(inWelsh, choice) ? inWelsh[choice] : choice;
}

/** Every choice that the lists ship with, with what it is called in Welsh. */
export function choicesInWelsh(): readonly (readonly [choice: string, welsh: string])[] {
  return Object.entries(inWelsh);
}
