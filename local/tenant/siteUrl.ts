import type { Services } from './services';

/** Where the partnership site is; the root of the server is another web, for Teams' personal apps. */
export const sitePath = '/sites/partnerships';

export const siteUrlOf = (services: Pick<Services, 'origin'>): string => `${services.origin}${sitePath}`;
