import { ListDefinition, PermissionLevel, SiteGroup } from '../../domain/lists/listDefinition';
import { NotThereYet } from '../failure';
import { builtInLevelKinds } from '../permissionMask';
import { ActualSite } from '../site/actualSite';

/** The ids behind the names in a plan; grows as the plan is carried out. */
export class Directory {
  private readonly groups = new Map<string, number>();
  private readonly levels = new Map<string, number>();
  private readonly lists = new Map<string, string>();
  private readonly path: string;

  public constructor(site: ActualSite) {
    this.path = site.path;
    site.groups.forEach((group) => this.groups.set(group.title, group.id));
    site.levels.forEach((level) => this.levels.set(level.name, level.id));
    for (const [name, kind] of Object.entries(builtInLevelKinds)) {
      const found = site.levels.find((level) => level.kind === kind);
      if (found) {
        this.levels.set(name, found.id);
      }
    }
    Object.entries(site.lists).forEach(([title, list]) => this.lists.set(title, list.id));
  }

  public listPath(list: ListDefinition): string {
    return `${this.path}/${list.url}`;
  }

  public group(title: SiteGroup): number {
    return found(this.groups, title);
  }

  public level(name: PermissionLevel): number {
    return found(this.levels, name);
  }

  public list(title: string): string {
    return found(this.lists, title);
  }

  public addedGroup(title: SiteGroup, id: number): void {
    this.groups.set(title, id);
  }

  public addedLevel(name: PermissionLevel, id: number): void {
    this.levels.set(name, id);
  }

  public addedList(title: string, id: string): void {
    this.lists.set(title, id);
  }
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) {
    throw new NotThereYet(`'${name}' could not be made.`);
  }
  return value;
}
