import { FormSources } from '../../../ui/form/formContext';

/** People who have been chosen and are not in the form yet: SharePoint is still making them known to the site. */
export class Pending {
  private readonly takings = new Set<Promise<unknown>>();

  public watching(sources: FormSources): FormSources {
    return { ...sources, takePerson: (found) => this.watch(sources.takePerson(found)) };
  }

  /** Resolves once all are in the form; false when one is not to be had, which the field then says. */
  public readonly settled = async (): Promise<boolean> => {
    const ended = await Promise.all(Array.from(this.takings, (taking) => taking.then(() => true, () => false)));
    return ended.every(Boolean);
  };

  private watch<T>(taking: Promise<T>): Promise<T> {
    this.takings.add(taking);
    const end = (): void => { this.takings.delete(taking); };
    taking.then(end, end);
    return taking;
  }
}
