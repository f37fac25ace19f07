import { KeptRecord } from '../../data/approval/chains';
import { EntryInApproval } from '../../data/approval/entryCourse';

/** What was last known of a submitted form. */
export interface KnownForm {
  /** Its chain, checked. */
  readonly kept: readonly KeptRecord[];
  readonly entry: EntryInApproval | undefined;
}

/** Forms; a chain has a few records of up to 20 KB. */
const most = 200;

/**
 * What one process of the service has lately read and written of submitted forms. Another one may have gone on from there: only what the lists themselves refuse
 * where it is out of date, a place in the chain and a version of an item, may be built on it.
 */
export class CourseMemory {
  private readonly forms = new Map<string, KnownForm>();

  public keep(name: string, known: KnownForm): void {
    this.forms.delete(name);
    this.forms.set(name, known);
    const [oldest] = this.forms.keys();
    if (this.forms.size > most) this.forms.delete(oldest);
  }

  /** Once: whoever goes on from it keeps what has come of that. */
  public take(name: string): KnownForm | undefined {
    const known = this.forms.get(name);
    this.forms.delete(name);
    return known;
  }
}
