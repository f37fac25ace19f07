import { guidFrom } from '../directory/entraGroup';

/** Applications that the tenant knows. */
export const clients = {
  /** "SharePoint Online Web Client Extensibility": whatever a web part asks for. */
  spfx: '08e18876-6177-487e-b8b5-cf950c1e598c',
  /** Outlook's actionable messages. */
  outlook: '48af08dc-f6d2-435f-b2a7-069abd99c086',
  /** Our own service. */
  service: guidFrom('client service')
} as const;

/** What our service proves itself with. Not a secret: on this machine anybody may get a token for anybody. */
export const localSecret = 'local-secret';

export const sharePointApp = '00000003-0000-0ff1-ce00-000000000000';
export const graphApp = '00000003-0000-0000-c000-000000000000';

/** What our service's endpoint is called in a token: asked for by a page, or by a card. */
export const audiences = {
  page: `api://${guidFrom('api approvals')}`,
  card: `api://auth-am-${guidFrom('api approvals')}`
} as const;

/** What an administrator has consented to for pages, on their way to an audience. */
export const consentedScope = (audience?: string): string => (audience === audiences.page ? 'Approvals.Decide' : 'user_impersonation');
