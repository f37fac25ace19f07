import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { setupWording } from '../../loc/setup';
import { wordsFor } from '../../loc/wording';
import { siteField } from '../../ui/webPart/siteField';
import { ThemedWebPart } from '../../ui/webPart/ThemedWebPart';

export interface SetupProperties {
  /** Address of the partnership site; empty = the page's own site, and the page says so. */
  readonly siteUrl: string;
}

/** Carries nothing but the seam to SPFx: the screen, PnPjs and the list definitions come when the page shows it. */
export default class SetupWebPart extends ThemedWebPart<SetupProperties> {
  private unmount?: (element: HTMLElement) => void;

  public render(): void {
    this.mount().catch((error: Error) => this.renderError(error));
  }

  protected onDispose(): void {
    super.onDispose();
    this.unmount?.(this.domElement);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return siteField(wordsFor(setupWording, this.language), this.context.pageContext.web.absoluteUrl);
  }

  private async mount(): Promise<void> {
    const { mountSetup, unmountSetup } = await import(/* webpackChunkName: 'setup' */ './mountSetup');
    this.unmount = unmountSetup;
    const siteUrl = (this.properties.siteUrl ?? '').trim().replace(/\/+$/, '');
    mountSetup(this.domElement, this.context, siteUrl, this.language);
  }
}
