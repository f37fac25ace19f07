import * as React from 'react';
import type { RegisterAddress } from '../../../domain/register/address';
import { filterKeys, hasFilters } from '../../../domain/register/filters';
import { registerWords, titleText } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import type { ChangeAddress } from '../address/useAddress';
import type { ReadyRegister } from '../loading/registerState';
import { filterValueText } from '../toolbar/filterText';
import { Message, MessageAction } from './Message';

interface Props {
  readonly register: ReadyRegister;
  readonly address: RegisterAddress;
  readonly change: ChangeAddress;
  readonly language: Language;
}

/** No entry to show: the list is empty, the view is, or the search found none; and how to find more. */
export function Nothing({ register, address, change, language }: Props): React.ReactElement {
  const words = registerWords(language);
  const { opened, rows, progress, stopped } = register;
  const view = titleText(opened.view.title, language);
  if (opened.schema.itemCount === 0) return <Message icon="list" title={words.emptyTitle} text={words.empty} />;
  if (rows.rows.length === 0) return <Message icon="list" title={words.emptyViewTitle} text={fill(words.emptyView, view)} />;

  const search = address.search.trim();
  const filtered = hasFilters(address.filters);
  if (progress !== 'all' && stopped === undefined) return <Message icon="search" title={words.nothingTitle} text={words.stillLooking} />;
  const text = search === '' ? words.nothingFiltered : filtered ? words.nothingBoth : words.nothingFor;
  const widest = opened.schema.views.find(({ name }) => name === 'Everything');
  return (
    <Message icon="search" title={words.nothingTitle} text={fill(text, view, search)}>
      <p>{search.includes(' ') ? `${words.widen} ${words.fewerWords}` : words.widen}</p>
      {search !== '' && <MessageAction text={words.clearSearch} onClick={() => change({ search: '' })} />}
      {filterKeys.flatMap((key) => (address.filters[key] ?? []).map((value) => (
        <MessageAction
          key={`${key} ${value}`} text={fill(words.removeFilter, words[key], filterValueText(key, value, language))}
          onClick={() => change({ filters: { ...address.filters, [key]: (address.filters[key] ?? []).filter((other) => other !== value) } })}
        />
      )))}
      {widest && widest.id !== opened.view.id && (
        <MessageAction text={fill(words.lookIn, titleText(widest.title, language))} onClick={() => change({ view: widest.name, sort: undefined, group: undefined })} />
      )}
    </Message>
  );
}
