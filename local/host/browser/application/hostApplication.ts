import { DisplayMode } from '@microsoft/sp-core-library';
import type { HostPage } from '../../page/hostPage';
import { hostControl } from '../before/exposeHost';
import { pageBlock } from '../pageBlock';
import { showFailure } from '../showFailure';
import { editPage } from './editPage';
import { PageHost } from './pageHost';
import { BaseApplication, type WebPartManager, createManager, manifestOf, setTheme, setTokenSource } from './runtimeInternals';
import { tokenFor } from './tokenFor';

/** Stands where SharePoint's pages application stands: gives the theme and the tokens, and loads the page's web part. */
export default class HostApplication extends BaseApplication {
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  protected async onLoad(): Promise<void> {
    const control = hostControl();
    control.mark('loaded');
    const page = pageBlock<HostPage>('host-page');
    const { serviceScope } = this.context;
    setTokenSource((resource) => tokenFor(page.person.mail, resource));
    setTheme(serviceScope, page.theme.values);
    const manager = createManager(new PageHost(serviceScope, page));
    try {
      await loadWebPart(manager, page);
    } catch (error) {
      control.fail(error);
      showFailure();
      return;
    }
    if (page.mode === 'edit') {
      editPage(manager, page);
    }
    control.succeed();
  }

  protected onRender(): void {
    // The page is there already: the server sent it.
  }
}

async function loadWebPart(manager: WebPartManager, page: HostPage): Promise<void> {
  const domElement = document.getElementById('webPart');
  domElement?.replaceChildren();
  await manager.loadWebPart({
    domElement,
    instanceId: page.webPart.instanceId,
    manifest: manifestOf(page.webPart.id),
    displayMode: page.mode === 'edit' ? DisplayMode.Edit : DisplayMode.Read,
    webPartData: page.webPart,
    addedFromPersistedData: page.saved
  });
}
