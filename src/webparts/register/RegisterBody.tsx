import * as React from 'react';
import type { Layout, RegisterAddress } from '../../domain/register/address';
import type { Language } from '../../loc/wording';
import type { ChangeAddress } from './address/useAddress';
import { Cards } from './cards/Cards';
import { Grid } from './grid/Grid';
import type { Listing, ListingActions } from './listing';
import type { RegisterState } from './loading/registerState';
import type { Retry } from './loading/useRegister';
import type { RegisterSite } from './registerSite';
import { Nothing } from './states/Nothing';
import { Problem } from './states/Problem';
import { Skeleton } from './states/Skeleton';
import { StoppedNotice } from './states/StoppedNotice';

interface Props {
  readonly state: RegisterState;
  readonly listing: Listing | undefined;
  readonly actions: ListingActions;
  readonly address: RegisterAddress;
  readonly change: ChangeAddress;
  readonly look: { readonly layout: Layout; readonly site: RegisterSite; readonly language: Language; readonly cardFields: readonly string[]; readonly retry: Retry };
}

/** The list, or what stands in its place. */
export function RegisterBody({ state, listing, actions, address, change, look }: Props): React.ReactElement {
  const { layout, site, language, cardFields, retry } = look;
  if (state.kind === 'failed') {
    return <Problem state={state} site={site} language={language} onRetry={retry} onView={(view) => change({ view, sort: undefined, group: undefined })} />;
  }
  if (state.kind === 'loading' || !listing) return <Skeleton language={language} layout={layout} />;
  return (
    <>
      {state.stopped !== undefined && <StoppedNotice progress={state.progress} loaded={state.rows.rows.length} language={language} onRetry={retry} />}
      {listing.lines.at.length === 0 && <Nothing register={state} address={address} change={change} language={language} />}
      {listing.lines.at.length > 0 && layout === 'list' && <Grid key={state.opened.view.id} listing={listing} actions={actions} language={language} />}
      {listing.lines.at.length > 0 && layout === 'cards' && <Cards key={state.opened.view.id} listing={listing} actions={actions} language={language} columns={state.opened.loaded} fields={cardFields} />}
    </>
  );
}
