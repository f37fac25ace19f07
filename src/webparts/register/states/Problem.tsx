import * as React from 'react';
import { StoreError } from '../../../data/stores/storeError';
import { registerWords, titleText, type RegisterWords } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import { WithTheirWords } from '../../../ui/WithTheirWords';
import type { RegisterSite } from '../registerSite';
import type { FailedRegister } from '../loading/registerState';
import type { Retry } from '../loading/useRegister';
import { Message, MessageAction } from './Message';
import { useOnline } from '../../../ui/useOnline';

interface Props {
  readonly state: FailedRegister;
  readonly site: RegisterSite;
  readonly language: Language;
  readonly onRetry: Retry;
  onView(view: string): void;
}

/** Why the register cannot be shown, and who can do what about it. */
export function Problem({ state, site, language, onRetry, onView }: Props): React.ReactElement {
  const words = registerWords(language);
  const { problem, opened } = state;
  const online = useOnline(onRetry);
  const retry = <MessageAction isMain text={words.tryAgain} onClick={onRetry} />;

  if (problem.kind === 'noViews') return <Message isProblem icon="info" title={words.noViewsTitle} text={words.noViews}>{retry}</Message>;
  if (problem.kind === 'unservable') {
    const text = problem.toIndex.length > 0 ? fill(words.unservableIndex, problem.toIndex.map((title) => titleText(title, language)).join(', ')) : words.unservableNarrow;
    const others = opened?.schema.views.filter(({ id }) => id !== opened.view.id) ?? [];
    return (
      <Message isProblem icon="warning" title={fill(words.unservableTitle, titleText(opened?.view.title ?? '', language))} text={text}>
        {problem.canFilter && <MessageAction isMain text={words.showAnyway} onClick={onRetry.anyway} />}
        {others.length > 0 && <p>{words.otherViews}</p>}
        {others.map((view) => <MessageAction key={view.id} text={titleText(view.title, language)} onClick={() => onView(view.name)} />)}
      </Message>
    );
  }
  if (!online) return <Message isProblem icon="cloudOff" title={words.offlineTitle} text={words.offline}>{retry}</Message>;
  return errorMessage(problem.error, site, words, retry);
}

function errorMessage(error: unknown, site: RegisterSite, words: RegisterWords, retry: React.ReactNode): React.ReactElement {
  const kind = error instanceof StoreError ? error.kind : undefined;
  if (kind === 'notFound' && !site.isChosen) return <Message isProblem icon="info" title={words.noSiteTitle} text={words.noSite} />;
  if (kind === 'notFound') {
    return (
      <Message isProblem icon="info" title={words.notSetUpTitle} text={fill(words.notSetUp, site.url)}>
        <a href={`${site.url}/SitePages/Setup.aspx`}>{words.openSetup}</a>
        {retry}
      </Message>
    );
  }
  if (kind === 'denied') return <Message isProblem icon="lock" title={words.deniedTitle} text={words.denied}>{retry}</Message>;
  const isBusy = error instanceof StoreError && (error.status === 429 || error.status === 503);
  if (isBusy) return <Message isProblem icon="warning" title={words.busyTitle} text={words.busy}>{retry}</Message>;
  return <Message isProblem icon="warning" title={words.failedTitle} text={<WithTheirWords text={words.failed} theirs={error instanceof Error ? error.message : String(error)} />}>{retry}</Message>;
}
