import { wordsFor, type Language, type Words } from './wording';

/** Wording of the register's property pane. */
const registerPaneWording = {
  description: { en: 'What the register on this page shows.', cy: 'Beth mae’r gofrestr ar y dudalen hon yn ei ddangos.' },
  source: { en: 'Site and view', cy: 'Safle a golwg' },
  siteUrl: { en: 'Address of the partnership site', cy: 'Cyfeiriad y safle partneriaethau' },
  siteUrlHelp: { en: 'Empty: this page’s own site.', cy: 'Gwag: safle’r dudalen hon.' },
  siteNotRead: {
    en: 'The register of this site could not be read. Check the address.',
    cy: 'Nid oedd modd darllen cofrestr y safle hwn. Gwiriwch y cyfeiriad.'
  },
  siteUrlProblem: { en: 'Give the whole address, beginning with https://', cy: 'Rhowch y cyfeiriad cyfan, gan ddechrau gyda https://' },
  defaultView: { en: 'View to open with', cy: 'Golwg i agor â hi' },
  listDefault: { en: 'The list’s default view', cy: 'Golwg ddiofyn y rhestr' },
  filters: { en: 'Filters', cy: 'Hidlyddion' },
  cards: { en: 'On the cards', cy: 'Ar y cardiau' }
} as const;

export function registerPaneWords(language: Language): Words<typeof registerPaneWording> {
  return wordsFor(registerPaneWording, language);
}
