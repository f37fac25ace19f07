import type { Language } from '../../../src/loc/wording';
import type { Person } from '../../tenant/directory/person';
import type { PageFacts } from '../../tenant/webs/pageFacts';
import { londonTime } from './londonTime';

export interface PageContextInput {
  readonly origin: string;
  readonly tenantId: string;
  /** Server-relative, `/` for the root web. */
  readonly webPath: string;
  readonly pagePath: string;
  readonly person: Person;
  readonly language: Language;
  readonly now: Date;
  readonly facts: PageFacts;
}

/** Skips the fetching of a token for every page: there is no Entra ID to ask. */
const noTokenPrefetch = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';

const nobody = '00000000-0000-0000-0000-000000000000';

/** `spPageContextInfo`, as SharePoint writes it into a modern page. */
export function pageContext({ origin, tenantId, webPath, pagePath, person, language, now, facts }: PageContextInput): object {
  const culture = language === 'cy' ? { name: 'cy-GB', lcid: 1106 } : { name: 'en-GB', lcid: 2057 };
  const webUrl = webPath === '/' ? origin : origin + webPath;
  const permissions = { High: Number(facts.permissions.High), Low: Number(facts.permissions.Low) };
  return {
    webTitle: facts.title,
    webAbsoluteUrl: webUrl,
    webServerRelativeUrl: webPath,
    siteAbsoluteUrl: webUrl,
    siteServerRelativeUrl: webPath,
    portalUrl: `${origin}/`,
    siteId: `{${facts.siteId}}`,
    webId: `{${facts.webId}}`,
    listId: `{${nobody}}`,
    listUrl: `${webPath === '/' ? '' : webPath}/SitePages`,
    listTitle: 'Site Pages',
    listBaseTemplate: 119,
    pageItemId: 1,
    serverRequestPath: pagePath,
    serverRedirectedUrl: null,
    layoutsUrl: '_layouts/15',
    webTemplate: '68',
    webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    isWebWelcomePage: false,
    sitePagesEnabled: true,
    sitePagesFeatureVersion: 0,
    isNoScriptEnabled: true,
    isSPO: true,

    userId: facts.userId,
    userLoginName: `i:0#.f|membership|${person.mail}`,
    userDisplayName: person.name,
    userEmail: person.mail,
    userPrincipalName: person.mail,
    systemUserKey: `i:0h.f|membership|${person.oid}@live.com`,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    isSiteAdmin: facts.isSiteAdmin,
    webPermMasks: permissions,
    listPermsMask: permissions,
    permissionsForWeb: null,

    aadTenantId: tenantId,
    aadUserId: person.oid,
    aadInstanceUrl: 'https://login.microsoftonline.com',
    aadSessionId: nobody,
    msGraphEndpointUrl: 'https://graph.microsoft.com',

    currentUICultureName: culture.name,
    currentCultureName: culture.name,
    currentLanguage: culture.lcid,
    currentCultureLCID: culture.lcid,
    webLanguage: 1033,
    webLanguageName: 'en-US',
    webTimeZoneData: londonTime,
    webFirstDayOfWeek: 1,
    webTime24: true,

    formDigestValue: facts.formDigest,
    formDigestTimeoutSeconds: facts.formDigestSeconds,
    serverTime: now.toISOString(),

    CorrelationId: nobody,
    ExpFeatures: [],
    ECSClientFeatures: [],
    killSwitches: { [noTokenPrefetch]: true },
    cdnPrefix: '',
    env: 'prod',
    farmLabel: 'local',
    user: {}
  };
}
