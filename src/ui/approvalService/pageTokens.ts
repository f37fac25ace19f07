import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { TokenSource } from '../../data/approvalService/callService';

/** Tokens of whoever is signed in, as SharePoint gives them to a page; it keeps them until they run out. */
export function pageTokens({ aadTokenProviderFactory }: Pick<BaseComponentContext, 'aadTokenProviderFactory'>): TokenSource {
  return async (audience) => (await aadTokenProviderFactory.getTokenProvider()).getToken(audience);
}
