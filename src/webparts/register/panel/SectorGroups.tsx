import * as React from 'react';
import { Membership } from '../../../domain/partnership/membership';
import { groupBySector } from '../../../domain/partnership/memberGroups';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { MemberGroup } from './MemberGroup';
import { MemberList } from './MemberList';

interface Props {
  readonly members: readonly Membership[];
  /** Absent when they could not be loaded: then members stand in one list. */
  readonly sectors?: ReadonlyMap<number, string>;
  readonly startOpen: boolean;
  readonly language: Language;
}

export function SectorGroups({ members, sectors, startOpen, language }: Props): React.ReactElement {
  if (sectors === undefined) {
    return <MemberList members={members} language={language} />;
  }
  return (
    <>
      {groupBySector(members, sectors).map(({ sector, members: inSector }, index) => (
        <MemberGroup
          key={sector ?? ''}
          id={`entry-members-${index}`}
          title={sector === undefined ? entryWords(language).sectorUnknown : choiceText(sector, language)}
          members={inSector}
          startOpen={startOpen}
          language={language}
        />
      ))}
    </>
  );
}
