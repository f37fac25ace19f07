import type * as React from 'react';
import * as ReactDOM from 'react-dom';
import { connect, type Connection } from '../site/serviceConnection';
import type { SiteProperties } from './siteField';
import { ThemedWebPart } from './ThemedWebPart';

/** Hands what SharePoint or Teams knows to something that works with the lists and the approval service; nothing below knows the context. */
export abstract class ServiceWebPart extends ThemedWebPart<SiteProperties> {
  private connection?: Connection;

  protected abstract element(connection: Connection): React.ReactElement;

  public render(): void {
    ReactDOM.render(this.element(this.connected()), this.domElement);
  }

  protected onDispose(): void {
    super.onDispose();
    ReactDOM.unmountComponentAtNode(this.domElement);
  }

  private connected(): Connection {
    const chosen = this.properties.siteUrl ?? '';
    if (this.connection?.chosen !== chosen) this.connection = connect(chosen, this.context);
    return this.connection;
  }
}
