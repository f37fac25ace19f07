/** The set-up of the site: its page, its report and the command. */
export const setupWording = {
  title: { en: 'Set up this site', cy: 'Gosod y safle hwn' },
  purpose: {
    en: 'Creates the lists, views and permissions of the partnership site, or brings them up to date. Entries are never touched, and nothing that people changed is overwritten.',
    cy: 'Mae hyn yn creu rhestrau, golygon a chaniatadau’r safle partneriaethau, neu’n eu diweddaru. Nid yw’n cyffwrdd â chofnodion, nac yn trosysgrifo dim y mae pobl wedi’i newid.'
  },
  site: { en: 'Site: {0}', cy: 'Safle: {0}' },
  sitePage: { en: 'No site is given in the web part’s properties, so this page’s own site is used: {0}', cy: 'Ni roddwyd safle ym mhriodweddau’r rhan we, felly defnyddir safle’r dudalen hon: {0}' },
  run: { en: 'Set up this site', cy: 'Gosod y safle hwn' },
  runAgain: { en: 'Run the set-up again', cy: 'Rhedeg y gosod eto' },
  members: { en: 'Put people or Entra groups into the groups of the site', cy: 'Rhoi pobl neu grwpiau Entra yng ngrwpiau’r safle' },
  membersHelp: {
    en: 'Object id of an Entra group, or a sign-in name; several separated by commas. They are added, nobody is taken out. May be left empty.',
    cy: 'Id gwrthrych grŵp Entra, neu enw mewngofnodi; sawl un wedi’u gwahanu gan atalnodau. Cânt eu hychwanegu, ni thynnir neb allan. Gellir ei adael yn wag.'
  },
  ownersOnly: {
    en: 'Only owners of the site can run the set-up.',
    cy: 'Dim ond perchnogion y safle sy’n gallu rhedeg y gosod.'
  },
  loading: { en: 'Looking for the last report …', cy: 'Chwilio am yr adroddiad diwethaf …' },
  loadFailed: { en: 'The last report could not be read.', cy: 'Nid oedd modd darllen yr adroddiad diwethaf.' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  noReport: { en: 'This site has not been set up yet.', cy: 'Nid yw’r safle hwn wedi’i osod eto.' },
  running: { en: 'Setting up. Please keep this page open.', cy: 'Wrthi’n gosod. Cadwch y dudalen hon ar agor.' },
  progressLabel: { en: 'Progress of the set-up', cy: 'Cynnydd y gosod' },
  progressStep: { en: '{0} of {1}: {2}', cy: '{0} o {1}: {2}' },
  waiting: { en: 'SharePoint is busy and asked to wait {0} seconds. The set-up goes on by itself.', cy: 'Mae SharePoint yn brysur a gofynnodd am aros {0} eiliad. Bydd y gosod yn parhau ar ei ben ei hun.' },
  reading: { en: 'reading the site', cy: 'darllen y safle' },
  checking: { en: 'reading the site again to check', cy: 'darllen y safle eto i wirio' },

  lastTime: { en: 'What the set-up last did', cy: 'Beth wnaeth y gosod y tro diwethaf' },
  reportTitle: { en: 'Report', cy: 'Adroddiad' },
  reportMeta: { en: '{0}, by {1}', cy: '{0}, gan {1}' },
  outcome_unchanged: { en: 'The site is as it should be. Nothing was written.', cy: 'Mae’r safle fel y dylai fod. Ni ysgrifennwyd dim.' },
  outcome_done: { en: 'The site is set up.', cy: 'Mae’r safle wedi’i osod.' },
  outcome_partly: { en: 'Part of the set-up failed. What was done stays; run it again to go on from here.', cy: 'Methodd rhan o’r gosod. Mae’r hyn a wnaed yn aros; rhedwch eto i barhau o’r fan hon.' },
  outcome_failed: { en: 'The set-up could not begin.', cy: 'Nid oedd modd dechrau’r gosod.' },
  counts: { en: '{0} created, {1} changed, {2} removed, {3} left as people made them, {4} failed', cy: '{0} wedi’u creu, {1} wedi’u newid, {2} wedi’u dileu, {3} wedi’u gadael fel y gwnaeth pobl nhw, {4} wedi methu' },
  planCount: { en: '{0} things would be done:', cy: 'Byddai {0} peth yn cael eu gwneud:' },
  planNothing: { en: 'The site is as it should be: nothing would be done.', cy: 'Mae’r safle fel y dylai fod: ni fyddai dim yn cael ei wneud.' },
  siteItself: { en: 'The site itself', cy: 'Y safle ei hun' },
  omitted: { en: '{0} more lines are not kept.', cy: 'Ni chedwir {0} llinell arall.' },

  state_created: { en: 'Created', cy: 'Crëwyd' },
  state_changed: { en: 'Changed', cy: 'Newidiwyd' },
  state_removed: { en: 'Removed', cy: 'Dilëwyd' },
  state_left: { en: 'Left alone', cy: 'Heb ei gyffwrdd' },
  state_failed: { en: 'Failed', cy: 'Methodd' },

  step_addLevel: { en: 'permission level “{0}”', cy: 'lefel caniatâd “{0}”' },
  step_correctLevel: { en: 'rights of the permission level “{0}”', cy: 'hawliau’r lefel caniatâd “{0}”' },
  step_addGroup: { en: 'group “{0}”', cy: 'grŵp “{0}”' },
  step_addMember: { en: 'member {0}', cy: 'aelod {0}' },
  step_grantSite: { en: 'access to the site’s pages: {0}', cy: 'mynediad at dudalennau’r safle: {0}' },
  step_addList: { en: 'the list', cy: 'y rhestr' },
  step_changeList: { en: 'settings of the list', cy: 'gosodiadau’r rhestr' },
  step_addColumn: { en: 'column “{0}”', cy: 'colofn “{0}”' },
  step_changeColumn: { en: 'settings of the column “{0}”', cy: 'gosodiadau’r golofn “{0}”' },
  step_addView: { en: 'view “{0}”', cy: 'golwg “{0}”' },
  step_changeView: { en: 'view “{0}”', cy: 'golwg “{0}”' },
  step_removeView: { en: 'SharePoint’s own view “{0}”', cy: 'golwg SharePoint ei hun, “{0}”' },
  step_separate: { en: 'permissions of the list’s own', cy: 'caniatadau’r rhestr ei hun' },
  step_grant: { en: 'permission – {0}', cy: 'caniatâd – {0}' },
  step_revoke: { en: 'permission of {0}, who is not in the definition', cy: 'caniatâd {0}, nad yw yn y diffiniad' },

  left_listTitle: {
    en: 'The list is called “{1}”; the web parts look for “{0}”. Give it that name again in the list’s settings.',
    cy: 'Enw’r rhestr yw “{1}”; mae’r rhannau gwe yn chwilio am “{0}”. Rhowch yr enw hwnnw iddi eto yng ngosodiadau’r rhestr.'
  },
  left_listDescription: { en: 'Its description was changed.', cy: 'Newidiwyd ei disgrifiad.' },
  left_columnName: { en: 'Column “{2}” is headed “{1}” here.', cy: 'Pennawd y golofn “{2}” yma yw “{1}”.' },
  left_columnDescription: { en: 'The description of column “{2}” was changed.', cy: 'Newidiwyd disgrifiad y golofn “{2}”.' },
  left_columnRequired: { en: 'Whether column “{2}” must be filled in was changed.', cy: 'Newidiwyd a oes rhaid llenwi’r golofn “{2}”.' },
  left_columnDefault: { en: 'Column “{2}” starts with “{1}” here; ours is “{0}”.', cy: 'Mae’r golofn “{2}” yn dechrau gyda “{1}” yma; “{0}” yw’n un ni.' },
  left_columnFormat: { en: 'The formatting of column “{2}” was changed.', cy: 'Newidiwyd fformat y golofn “{2}”.' },
  left_columnLength: { en: 'Column “{2}” holds {1} characters here; ours is {0}.', cy: 'Mae’r golofn “{2}” yn dal {1} nod yma; {0} yw’n un ni.' },
  left_columnChoices: { en: 'The choices of column “{2}” differ: here {1}; ours {0}.', cy: 'Mae dewisiadau’r golofn “{2}” yn wahanol: yma {1}; ein rhai ni {0}.' },
  left_columnType: {
    en: 'Column “{2}” has the type {1}, not {0}. SharePoint cannot change a type: rename or remove that column, then run the set-up again.',
    cy: 'Math y golofn “{2}” yw {1}, nid {0}. Ni all SharePoint newid math: ailenwch neu dilëwch y golofn honno, yna rhedwch y gosod eto.'
  },
  left_columnLookup: {
    en: 'Column “{2}” looks into another list than “{0}”. Remove it if it holds nothing, then run the set-up again.',
    cy: 'Mae’r golofn “{2}” yn edrych i restr heblaw “{0}”. Dilëwch hi os nad yw’n dal dim, yna rhedwch y gosod eto.'
  },
  left_viewTitle: { en: 'View “{2}” is called “{1}” here.', cy: 'Enw’r olwg “{2}” yma yw “{1}”.' },
  left_viewContent: { en: 'View “{2}” was changed by people: {1}. Ours is: {0}.', cy: 'Newidiwyd yr olwg “{2}” gan bobl: {1}. Ein hun ni yw: {0}.' },
  left_defaultView: { en: 'The list opens with the view “{1}”; ours is “{0}”.', cy: 'Mae’r rhestr yn agor gyda’r olwg “{1}”; “{0}” yw’n un ni.' },
  left_everyoneOnSite: {
    en: '“{2}” has access to the site’s pages ({1}). The lists are not open to it. Remove it from the site’s permissions if that is not meant.',
    cy: 'Mae gan “{2}” fynediad at dudalennau’r safle ({1}). Nid yw’r rhestrau’n agored iddo. Tynnwch ef o ganiatadau’r safle os nad dyna’r bwriad.'
  },
  left_timeZone: {
    en: 'The site’s time zone is not London (number {1}). Days would shift: set it under Site settings, Regional settings.',
    cy: 'Nid Llundain yw parth amser y safle (rhif {1}). Byddai dyddiau’n symud: gosodwch ef dan Gosodiadau’r safle, Gosodiadau rhanbarthol.'
  },

  failure_denied: {
    en: 'SharePoint does not allow it: only owners of the site can do this. Ask a site owner to run the set-up.',
    cy: 'Nid yw SharePoint yn caniatáu hynny: dim ond perchnogion y safle sy’n gallu gwneud hyn. Gofynnwch i berchennog safle redeg y gosod.'
  },
  failure_throttled: { en: 'SharePoint is too busy. Wait a few minutes and run the set-up again.', cy: 'Mae SharePoint yn rhy brysur. Arhoswch ychydig funudau a rhedwch y gosod eto.' },
  failure_refused: { en: 'SharePoint did not accept it. Correct what it says, then run the set-up again.', cy: 'Ni dderbyniodd SharePoint hyn. Cywirwch yr hyn y mae’n ei ddweud, yna rhedwch y gosod eto.' },
  failure_conflict: { en: 'Somebody else changed the same thing at the same time. Run the set-up again.', cy: 'Newidiodd rhywun arall yr un peth ar yr un pryd. Rhedwch y gosod eto.' },
  failure_notFound: { en: 'It is not there. Check the site’s address, then run the set-up again.', cy: 'Nid yw yno. Gwiriwch gyfeiriad y safle, yna rhedwch y gosod eto.' },
  failure_unavailable: { en: 'SharePoint cannot be reached or did not answer. Check the connection and run the set-up again.', cy: 'Ni ellir cyrraedd SharePoint, neu ni atebodd. Gwiriwch y cysylltiad a rhedwch y gosod eto.' },
  failure_unreadable: { en: 'A record that the set-up keeps on the site cannot be read.', cy: 'Ni ellir darllen cofnod y mae’r gosod yn ei gadw ar y safle.' },
  failure_notKept: { en: 'SharePoint accepted it, and yet it does not show. Run the set-up again; if it stays, look at the list’s settings.', cy: 'Derbyniodd SharePoint hyn, ond nid yw’n ymddangos. Rhedwch y gosod eto; os yw’n parhau, edrychwch ar osodiadau’r rhestr.' },
  failureSays: { en: 'SharePoint says: {0} {1}', cy: 'Dywed SharePoint: {0} {1}' },

  siteUrlLabel: { en: 'Address of the partnership site', cy: 'Cyfeiriad y safle partneriaethau' },
  siteUrlHelp: { en: 'Empty: the site that this page is on.', cy: 'Gwag: y safle y mae’r dudalen hon arno.' },
  settings: { en: 'Settings', cy: 'Gosodiadau' }
} as const;
