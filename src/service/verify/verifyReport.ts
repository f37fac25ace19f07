import { subjectOf } from '../../domain/approval/chainName';
import { Finding, Verified } from './verifyDecisions';

/** In plain English, for whoever runs the command; one line a finding. */
export function verifyReport({ chains, records, findings }: Verified): string {
  const looked = `${records} ${records === 1 ? 'record' : 'records'} of ${chains} ${chains === 1 ? 'chain' : 'chains'}`;
  if (findings.length === 0) return `${looked}: each is as it was sealed.`;
  return [`${looked}: ${findings.length} ${findings.length === 1 ? 'chain is' : 'chains are'} damaged.`, ...findings.map(lineOf)].join('\n');
}

const reasons: Readonly<Record<Finding['because'], string>> = {
  missing: 'is missing',
  doubled: 'is there twice',
  altered: 'has been altered',
  unlinked: 'does not follow from the one before it',
  foreign: 'belongs to another chain',
  unknownKey: 'is sealed with a key that is not among CHAIN_KEYS',
  unreadable: 'cannot be read'
};

function lineOf({ submission, position, because }: Finding): string {
  return `- ${nameOf(submission)}: record ${position} ${reasons[because]}. Versions of the list Decisions, and its recycle bin, say who changed it.`;
}

function nameOf(chain: string): string {
  const subject = subjectOf(chain);
  switch (subject.kind) {
    case 'form': return `Form ${subject.name}`;
    case 'entry': return `Decisions recorded of entry ${subject.id}`;
    case 'protocols': return 'Adopted protocols';
  }
}
