import { ThemeProvider, type IReadonlyTheme, type ThemeChangedEventArgs } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { languageOf, type Language } from '../../loc/wording';
import { applyTheme } from '../theme/applyTheme';

/** What all our web parts do with what SharePoint or Teams knows: the reader's language, and the colours of the place as they change. */
export abstract class ThemedWebPart<Properties extends object> extends BaseClientSideWebPart<Properties> {
  protected async onInit(): Promise<void> {
    const provider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this.show(provider.tryGetTheme());
    provider.themeChangedEvent.add(this, this.onTheme);
  }

  protected onDispose(): void {
    this.context.serviceScope.consume(ThemeProvider.serviceKey).themeChangedEvent.remove(this, this.onTheme);
  }

  protected get language(): Language {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  private readonly onTheme = ({ theme }: ThemeChangedEventArgs): void => this.show(theme);

  /** Panels stand in a layer beside the page, so the page gets the colours too. */
  private show(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
    applyTheme(document.body, theme);
  }
}
