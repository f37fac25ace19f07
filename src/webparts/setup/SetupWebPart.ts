import { ThemeProvider } from '@microsoft/sp-component-base';
import { IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { setupWording } from '../../loc/setup';
import { Language, languageOf, wordsFor } from '../../loc/wording';
import { applyTheme } from '../../ui/theme/applyTheme';

export interface SetupProperties {
  /** Address of the partnership site; empty = the page's own site, and the page says so. */
  readonly siteUrl: string;
}

/** Carries nothing but the seam to SPFx: the screen, PnPjs and the list definitions come when the page shows it. */
export default class SetupWebPart extends BaseClientSideWebPart<SetupProperties> {
  private unmount?: (element: HTMLElement) => void;

  protected async onInit(): Promise<void> {
    const provider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    applyTheme(this.domElement, provider.tryGetTheme());
    provider.themeChangedEvent.add(this, ({ theme }) => applyTheme(this.domElement, theme));
  }

  public render(): void {
    this.show().catch((error: Error) => this.renderError(error));
  }

  protected onDispose(): void {
    this.unmount?.(this.domElement);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const words = wordsFor(setupWording, this.language);
    const field = PropertyPaneTextField('siteUrl', {
      label: words.siteUrlLabel, description: words.siteUrlHelp, placeholder: this.context.pageContext.web.absoluteUrl, deferredValidationTime: 800
    });
    return { pages: [{ groups: [{ groupName: words.settings, groupFields: [field] }] }] };
  }

  private get language(): Language {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  private async show(): Promise<void> {
    const { mountSetup, unmountSetup } = await import(/* webpackChunkName: 'setup' */ './mountSetup');
    this.unmount = unmountSetup;
    const siteUrl = (this.properties.siteUrl ?? '').trim().replace(/\/+$/, '');
    mountSetup(this.domElement, this.context, siteUrl, this.language);
  }
}
