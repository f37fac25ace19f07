import { PermissionMask } from '../permissionMask';
import { ActualList, Assignment } from './actualList';

/** What a site holds now, as far as provisioning looks at it. */
export interface ActualSite {
  readonly url: string;
  readonly path: string;
  readonly title: string;
  /** SharePoint's number of the site's time zone; 2 = London. */
  readonly timeZone: number;
  readonly me: CurrentUser;
  readonly levels: readonly ActualLevel[];
  readonly groups: readonly ActualGroup[];
  readonly assignments: readonly Assignment[];
  /** By the title in the definition; a list that is not there is missing. */
  readonly lists: Readonly<Record<string, ActualList>>;
}

export interface CurrentUser {
  readonly id: number;
  readonly name: string;
  readonly login: string;
  readonly isSiteAdmin: boolean;
  readonly groups: readonly string[];
}

interface ActualLevel {
  readonly id: number;
  readonly name: string;
  readonly kind: number;
  readonly mask: PermissionMask;
}

interface ActualGroup {
  readonly id: number;
  readonly title: string;
  /** Login names; read only when members are to be added. */
  readonly members: readonly string[];
}
