import { Staffing } from '../people/staffing';

/** What only those concerned may read about an entry; written by hand. */
export interface RestrictedNote {
  readonly partnership: string;
  readonly subject: string;
  readonly note: string;
  readonly by: string;
  readonly day: string;
}

export function restrictedNotes({ heads, policyUnit, leadOfficers }: Staffing): RestrictedNote[] {
  const head = (service: Parameters<typeof heads.get>[0]): string => heads.get(service)?.oid ?? policyUnit[0].oid;
  const officer = (service: Parameters<typeof heads.get>[0]): string => leadOfficers.get(service)?.[0].oid ?? policyUnit[0].oid;
  return [
    {
      partnership: 'P-0010', by: officer('Housing'), day: '2026-09-15', subject: 'Two landlords may leave',
      note: 'Two of the housing associations have told us in confidence that they may leave when the contract ends. Not for minutes until their boards have met.\n\nNext talk: January.'
    },
    {
      partnership: 'P-0014', by: policyUnit[0].oid, day: '2026-06-03', subject: 'Grant claim queried',
      note: 'The funder has asked for the attendance lists of two courses. Internal Audit knows. Answer due by the end of the quarter.'
    },
    {
      partnership: 'P-0022', by: head('Communities and Regeneration'), day: '2025-11-20', subject: 'Declared interests in the land',
      note: 'Two directors of the developer have declared interests in land beside O’Brien’s Mill. Neither takes part when the plots are decided: <see the register of interests>.'
    },
    {
      partnership: 'P-0022', by: policyUnit[1].oid, day: '2026-10-12', subject: 'Legal advice on leaving',
      note: 'Counsel’s advice on the costs of an early exit is with the Monitoring Officer. Do not quote it.'
    },
    {
      partnership: 'P-0037', by: head('Learning, Inclusion and Culture'), day: '2026-02-24', subject: 'Cydweithrediad yn y fantol',
      note: 'Mae un cyngor yn ystyried tynnu’n ôl o’r cyd-bwyllgor. Cyfrinachol hyd nes y bydd ei gabinet wedi cwrdd.'
    },
    {
      partnership: 'P-0072', by: officer('Communities and Regeneration'), day: '2026-10-29', subject: 'Bid price',
      note: 'The joint venture partner’s price is commercially confidential until the award.'
    }
  ];
}
