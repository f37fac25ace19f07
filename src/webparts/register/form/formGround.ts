import type { SiteList } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { NewOrganisationSource } from '../../../ui/organisation/newOrganisationProps';

/** What the form stands on; it stays the same while somebody types. */
export interface FormGround {
  readonly lists: readonly SiteList[];
  /** For bodies that the register does not know yet. */
  readonly organisations: NewOrganisationSource;
  readonly today: Day;
  /** The directorate that a service is under; nothing when nobody says so. */
  directorateOf(service: string): Promise<string | undefined>;
}
