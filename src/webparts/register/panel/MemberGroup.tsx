import * as React from 'react';
import { Membership } from '../../../domain/partnership/membership';
import { Language } from '../../../loc/wording';
import { Disclosure } from '../../../ui/panel/Disclosure';
import { MemberList } from './MemberList';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Membership[];
  readonly startOpen: boolean;
  readonly language: Language;
}

export function MemberGroup({ id, title, members, startOpen, language }: Props): React.ReactElement {
  const [open, setOpen] = React.useState(startOpen);
  return (
    <Disclosure id={id} title={title} note={String(members.length)} open={open} onToggle={() => setOpen(!open)}>
      <MemberList members={members} language={language} />
    </Disclosure>
  );
}
