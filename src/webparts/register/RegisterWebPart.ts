import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { ThemedWebPart } from '../../ui/webPart/ThemedWebPart';
import { connect, type Connection } from './connection';
import type { PropertyPane } from './propertyPane/propertyPane';
import { Register } from './Register';
import { settingsOf, type RegisterSettings, type StoredSettings } from './settings';

export interface RegisterProperties extends StoredSettings {
  /** Address of the partnership site; empty = the page's own web, when it has our lists. */
  readonly siteUrl: string;
}

/** Hands what SharePoint or Teams knows to the register; nothing below knows the context. */
export default class RegisterWebPart extends ThemedWebPart<RegisterProperties> {
  private connection?: Connection;
  private settings?: { readonly of: string; readonly value: RegisterSettings };
  private pane?: PropertyPane;

  protected async onInit(): Promise<void> {
    this.connected();
    await super.onInit();
    // The client sends a request in the next task; drawing before it would keep it waiting.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  public render(): void {
    const { site, store, waits } = this.connected();
    ReactDOM.render(React.createElement(Register, { site, store, waits, settings: this.currentSettings(), language: this.language }), this.domElement);
  }

  protected onDispose(): void {
    super.onDispose();
    ReactDOM.unmountComponentAtNode(this.domElement);
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    const { loadPropertyPane } = await import(/* webpackChunkName: 'register-property-pane' */ './propertyPane/propertyPane');
    this.pane = await loadPropertyPane(this.connected().store, this.language);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.configuration(this.properties) ?? { pages: [] };
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    if (path === 'siteUrl' && this.displayMode === DisplayMode.Edit) {
      // Another site has other views.
      this.loadPropertyPaneResources().then(() => this.context.propertyPane.refresh(), () => undefined);
    }
  }

  private connected(): Connection {
    const chosen = this.properties.siteUrl ?? '';
    if (this.connection?.chosen !== chosen) this.connection = connect(chosen, this.context.pageContext, this.context.sdks?.microsoftTeams !== undefined);
    return this.connection;
  }

  /** The same object as long as nothing was changed: a new one loads the view again. */
  private currentSettings(): RegisterSettings {
    const of = JSON.stringify(this.properties);
    if (this.settings?.of !== of) this.settings = { of, value: settingsOf(this.properties) };
    return this.settings.value;
  }
}
