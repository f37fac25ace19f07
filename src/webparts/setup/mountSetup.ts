import { BaseComponentContext } from '@microsoft/sp-component-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Language } from '../../loc/wording';
import { setupGateway, SetupGateway } from './setupGateway';
import { SetupPage } from './SetupPage';

const gateways = new WeakMap<HTMLElement, SetupGateway>();

export function mountSetup(element: HTMLElement, context: BaseComponentContext, givenSite: string, language: Language): void {
  const siteUrl = givenSite || context.pageContext.web.absoluteUrl;
  const known = gateways.get(element);
  const gateway = known?.siteUrl === siteUrl ? known : setupGateway(context, siteUrl);
  gateways.set(element, gateway);
  ReactDom.render(React.createElement(SetupPage, { key: siteUrl, gateway, user: context.pageContext.user.loginName, language, onPageSite: givenSite === '' }), element);
}

export function unmountSetup(element: HTMLElement): void {
  gateways.delete(element);
  ReactDom.unmountComponentAtNode(element);
}
