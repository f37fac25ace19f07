import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { approvalsWords } from '../../loc/approvals';
import { openSubPage } from '../../ui/place/subPage';
import type { Connection } from '../../ui/site/serviceConnection';
import { ServiceWebPart } from '../../ui/webPart/ServiceWebPart';
import { siteField } from '../../ui/webPart/siteField';
import { Approvals } from './Approvals';
import { approvalsPlaces } from './approvalsAddress';

export default class ApprovalsWebPart extends ServiceWebPart {
  protected async onInit(): Promise<void> {
    await super.onInit();
    const teams = this.context.sdks?.microsoftTeams;
    if (teams !== undefined) await openSubPage(teams.teamsJs, approvalsPlaces);
  }

  protected element({ site, store, service, waits }: Connection): React.ReactElement {
    return React.createElement(Approvals, { site, store, service, waits, language: this.language });
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return siteField(approvalsWords(this.language), this.context.pageContext.web.absoluteUrl);
  }
}
