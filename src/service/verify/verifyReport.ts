import type { WrongValue } from '../../data/historyLog';
import { subjectOf } from '../../domain/approval/chainName';
import { Finding } from './finding';
import { Verified } from './verifyDecisions';

/** In plain English, for whoever runs the command; one line a finding. */
export function verifyReport({ chains, records, texts, findings }: Verified): string {
  const looked = `${counted(records, 'record')} of ${counted(chains, 'chain')}${texts === undefined ? '' : `, with ${counted(texts, 'text')} that they seal`}`;
  if (findings.length === 0) return `${looked}: each is as it was sealed.`;
  const damaged = new Set(findings.map(({ submission }) => submission)).size;
  return [`${looked}: ${counted(damaged, 'chain')} ${damaged === 1 ? 'is' : 'are'} damaged.`, ...findings.map((finding) => `- ${nameOf(finding.submission)}: ${sentence(finding)}`)].join('\n');
}

function sentence(finding: Finding): string {
  const { position } = finding;
  switch (finding.because) {
    case 'shownOtherwise': {
      const columns = finding.columns.map(({ column, shown, sealed }) => `${column} says ${quoted(shown)}, the record ${quoted(sealed)}`).join('; ');
      return `record ${position} is as it was sealed, but its row shows something else: ${columns}. Versions of the list Decisions say who changed it; the record is right.`;
    }
    case 'stepOtherwise': {
      const columns = finding.columns.map(({ column, before, after }) => `${column} says ${quoted(shownValue(before))}, and ${quoted(shownValue(after))} follows from the records`).join('; ');
      return `row ${finding.step} of the list Approval steps shows something else than the records, which are right: ${columns}. Versions of that list say who changed it; the worker sets it right.`;
    }
    case 'stepUnreadable': return `row ${finding.step} of the list Approval steps cannot be read. Versions of that list say who changed it; the worker sets it right from the records, where these are sound.`;
    case 'contentGone': return `record ${position} seals ${quoted(finding.name)} in Submitted content, which is not there. The site's recycle bin may have it.`;
    case 'contentAltered': return `record ${position} seals ${quoted(finding.name)} in Submitted content, which has been altered. Its versions say who changed it, and what was submitted.`;
    case 'protocolGone': return `record ${position} seals ${quoted(finding.name)}, which is not in the list. The site's recycle bin may have it.`;
    case 'protocolAltered': return `record ${position} seals ${quoted(finding.name)}, which is not what was adopted. Versions of the list, and its recycle bin, say who changed it.`;
    // What it claims may have been overwritten too.
    case 'unreadable': return `${Number.isInteger(position) ? `record ${position}` : 'a record'} cannot be read. Versions of the list Decisions say who changed it.`;
    default: return `record ${position} ${reasons[finding.because]}. Versions of the list Decisions, and its recycle bin, say who changed it.`;
  }
}

const reasons = {
  missing: 'is missing',
  doubled: 'is there twice',
  altered: 'has been altered',
  unlinked: 'does not follow from the one before it',
  foreign: 'belongs to another chain',
  unknownKey: 'is sealed with a key that is not among CHAIN_KEYS'
} as const;

function nameOf(chain: string): string {
  const subject = subjectOf(chain);
  switch (subject.kind) {
    case 'form': return `Form ${subject.name}`;
    case 'entry': return `Decisions recorded of entry ${subject.id}`;
    case 'protocols': return 'Adopted protocols';
  }
}

const shownValue = (value: WrongValue['before']): string => String(value ?? '');

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const longest = 100;

/** Whatever somebody has written into the list, on one line and without orders to a terminal. */
function quoted(text: string): string {
  const characters = Array.from(text);
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
  return `“${cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')}”`;
}
