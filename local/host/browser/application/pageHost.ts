import type { ServiceScope } from '@microsoft/sp-core-library';
import type { HostPage } from '../../page/hostPage';
import { hostControl } from '../before/exposeHost';
import { MinimalWebPartHost } from './runtimeInternals';
import { teamsSdk } from './teamsSdk';

/** The runtime's own minimal host, telling the time of each step, what changed, and Teams where the page is in it. */
export class PageHost extends MinimalWebPartHost {
  public constructor(scope: ServiceScope, private readonly page: HostPage) {
    super(scope);
  }

  public onAfterWebPartLoad(options: object): void {
    super.onAfterWebPartLoad(options);
    hostControl().mark('component');
  }

  public onBeforeWebPartInitialize(options: object): Promise<void> {
    return super.onBeforeWebPartInitialize(options).then(() => hostControl().mark('initialising'));
  }

  public onAfterWebPartInitialize(options: object): void {
    super.onAfterWebPartInitialize(options);
    hostControl().mark('initialised');
  }

  public onAfterWebPartRender(options: object): void {
    super.onAfterWebPartRender(options);
    hostControl().mark('rendered');
  }

  public getAdditionalContextProperties(): object {
    return this.page.teams ? { microsoftTeams: teamsSdk(this.page) } : {};
  }

  public setDirty(): void {
    document.dispatchEvent(new Event('host:changed'));
  }
}
