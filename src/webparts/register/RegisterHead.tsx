import * as React from 'react';
import type { Layout, RegisterAddress } from '../../domain/register/address';
import type { FilterKey } from '../../domain/register/filters';
import type { Language } from '../../loc/wording';
import type { ChangeAddress } from './address/useAddress';
import type { Arrangement } from './address/useArrangement';
import type { RegisterState } from './loading/registerState';
import type { EditChoice } from './edit/editPanel';
import { linkTo, type RegisterSite } from './registerSite';
import { ChosenFilters } from './toolbar/ChosenFilters';
import { FilterBar, type FilterProps } from './toolbar/FilterBar';
import { LinkButtons } from './toolbar/LinkButtons';
import { ListOptions } from './toolbar/ListOptions';
import { NarrowOptions } from './toolbar/NarrowOptions';
import { StatusLine } from './toolbar/StatusLine';
import { Toolbar } from './toolbar/Toolbar';
import styles from './Register.module.scss';

interface Props {
  readonly state: RegisterState;
  readonly arrangement: Arrangement | undefined;
  readonly address: RegisterAddress;
  readonly change: ChangeAddress;
  readonly language: Language;
  readonly look: { readonly isNarrow: boolean; readonly layout: Layout; readonly filters: readonly FilterKey[]; readonly site: RegisterSite; print(): void; startExport(): void; edit(choice: EditChoice): void };
}

/** Everything above the list. It stays while the list comes and goes, so that nobody loses the place where they type. */
export function RegisterHead({ state, arrangement, address, change, language, look }: Props): React.ReactElement {
  const { isNarrow, layout, filters, site, print, startExport, edit } = look;
  const link = (): string => linkTo(site, address);
  const ready = state.kind === 'ready' ? state : undefined;
  const toFilters = (chosen: RegisterAddress['filters']): void => change({ filters: chosen });
  const filterProps: FilterProps = {
    offered: filters, filters: address.filters, counts: arrangement?.tally.counts, language, membersKnown: ready?.progress === 'all', onChange: toFilters
  };
  return (
    <div className={styles.head}>
      <Toolbar address={address} change={change} opened={state.opened} language={language} layout={layout} isNarrow={isNarrow} link={link} onPrint={print} onExport={startExport} onEdit={edit} />
      {!isNarrow && <FilterBar {...filterProps} />}
      {isNarrow && (
        <NarrowOptions {...filterProps}>
          <ListOptions address={address} change={change} opened={state.opened} language={language} withSort />
          <LinkButtons language={language} link={link} onPrint={print} onExport={startExport} />
        </NarrowOptions>
      )}
      <div className={styles.outcome}>
        {ready && arrangement && (
          <StatusLine shown={arrangement.tally.total} all={ready.rows.rows.length} progress={ready.progress} isStopped={ready.stopped !== undefined} language={language} />
        )}
        <ChosenFilters filters={address.filters} language={language} onChange={toFilters} />
      </div>
    </div>
  );
}
