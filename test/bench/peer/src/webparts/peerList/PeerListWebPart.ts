import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { spfi, SPFx } from '@pnp/sp';
import PnPTelemetry from '@pnp/telemetry-js';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { PeerList } from './PeerList';
import { registerRows } from './registerRows';

export interface PeerListProperties {
  /** Address of the partnership site; empty = the page's own web. */
  readonly siteUrl: string;
  /** Shows the first hundred rows while the rest is loading; otherwise the control gets all rows at once, as its samples do. */
  readonly early: boolean;
}

export default class PeerListWebPart extends BaseClientSideWebPart<PeerListProperties> {
  protected onInit(): Promise<void> {
    // The control would report its use to a server outside the council.
    PnPTelemetry.getInstance().optOut();
    return super.onInit();
  }

  public render(): void {
    const sp = spfi(this.properties.siteUrl || this.context.pageContext.web.absoluteUrl).using(SPFx(this.context));
    ReactDom.render(React.createElement(PeerList, { source: registerRows(sp), early: this.properties.early }), this.domElement);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
