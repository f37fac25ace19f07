import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { ThemeProvider, type IReadonlyTheme, type ThemeChangedEventArgs } from '@microsoft/sp-component-base';
import { IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { approvalsWords } from '../../loc/approvals';
import { languageOf, type Language } from '../../loc/wording';
import { openSubPage } from '../../ui/place/subPage';
import { applyTheme } from '../../ui/theme/applyTheme';
import { Approvals } from './Approvals';
import { approvalsPlaces } from './approvalsAddress';
import { connect, type Connection } from '../../ui/site/serviceConnection';

export interface ApprovalsProperties {
  /** Address of the partnership site; empty = the page's own web, when it has our lists. */
  readonly siteUrl: string;
}

/** Hands what SharePoint or Teams knows to the approvals; nothing below knows the context. */
export default class ApprovalsWebPart extends BaseClientSideWebPart<ApprovalsProperties> {
  private connection?: Connection;

  protected async onInit(): Promise<void> {
    const provider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this.show(provider.tryGetTheme());
    provider.themeChangedEvent.add(this, this.onTheme);
    const teams = this.context.sdks?.microsoftTeams;
    if (teams !== undefined) await openSubPage(teams.teamsJs, approvalsPlaces);
  }

  public render(): void {
    const { site, store, service, waits } = this.connected();
    ReactDOM.render(React.createElement(Approvals, { site, store, service, waits, language: this.language }), this.domElement);
  }

  protected onDispose(): void {
    this.context.serviceScope.consume(ThemeProvider.serviceKey).themeChangedEvent.remove(this, this.onTheme);
    ReactDOM.unmountComponentAtNode(this.domElement);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const words = approvalsWords(this.language);
    const field = PropertyPaneTextField('siteUrl', {
      label: words.siteUrlLabel, description: words.siteUrlHelp, placeholder: this.context.pageContext.web.absoluteUrl, deferredValidationTime: 800
    });
    return { pages: [{ groups: [{ groupName: words.settings, groupFields: [field] }] }] };
  }

  private get language(): Language {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  private readonly onTheme = ({ theme }: ThemeChangedEventArgs): void => this.show(theme);

  private show(theme: IReadonlyTheme | undefined): void {
    applyTheme(this.domElement, theme);
    applyTheme(document.body, theme);
  }

  private connected(): Connection {
    const chosen = this.properties.siteUrl ?? '';
    if (this.connection?.chosen !== chosen) this.connection = connect(chosen, this.context);
    return this.connection;
  }
}
