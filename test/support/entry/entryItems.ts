import type { Item } from '../../../src/data/stores/listStore';

/** An entry as REST gives it, with everything filled in. */
export function entryItem(changes: Item = {}): Item {
  return {
    'odata.etag': '"guid,3"', Id: 12, Title: 'Cwm Learning Partnership', Reference: 'P-0042', NameCy: 'Partneriaeth Ddysgu’r Cwm',
    Purpose: 'Courses near home for every adult.', PurposeCy: 'Cyrsiau yn agos at gartref i bob oedolyn.',
    Kind: 'Partnership', Model: null, Form: 'Informal', Stage: 'Review', Significance: 'Significant',
    Service: 'Learning, Inclusion and Culture', Directorate: 'Education', CouncilRole: 'Lead', AccountableBody: true,
    Footprint: 'County borough', Statutory: false, GoodPractice: true, GrantFunded: true,
    Reasons: ['Co-ordinated services', 'New resources'], Entered: 'Own will', Priorities: ['Learning and skills'],
    AnnualContribution: 48500, InKind: 12000.5, StaffDays: 62.5, TotalBudget: 410000,
    StartDate: '2011-03-31T23:00:00Z', EndDate: null, ClosedDate: null, LastReview: '2025-06-11T23:00:00Z', NextReview: '2026-06-14T23:00:00Z',
    Website: { Url: 'https://dysgu.example.org/', Description: 'Our site' }, Modified: '2026-10-05T13:05:00Z',
    LeadOfficer: expandedPerson(7, "Siân O'Brien", 'sian.obrien@council.example'),
    SponsoringOfficer: expandedPerson(8, 'Gwilym ap Rhys', 'gwilym.aprhys@council.example'),
    Editor: expandedPerson(9, 'Carys Bevan', 'carys.bevan@council.example'),
    LeadOrganisation: { Id: 1, Title: 'Taran County Borough Council', NameCy: 'Cyngor Bwrdeistref Sirol Taran' },
    ...changes
  };
}

export function expandedPerson(id: number, name: string, mail: string): Item {
  return { Id: id, Title: name, EMail: mail, Name: `i:0#.f|membership|${mail}` };
}

/** One save of that entry, in the shape of versions: people and lookups otherwise, instants without their zone. */
export function versionItem(label: string, created: string, changes: Item = {}): Item {
  return {
    ...entryItem(), VersionLabel: label, Created: created, Status: 'Under review', StartDate: '2011-03-31T23:00:00',
    Editor: versionPerson(9, 'Carys Bevan'), LeadOfficer: versionPerson(7, "Siân O'Brien"), SponsoringOfficer: versionPerson(8, 'Gwilym ap Rhys'),
    LeadOrganisation: { LookupId: 1, LookupValue: 'Taran County Borough Council' },
    ...changes
  };
}

export function versionPerson(id: number, name: string): Item {
  return { LookupId: id, LookupValue: name, Email: `${id}@council.example` };
}

export function membershipItem(id: number, name: string, changes: Item = {}): Item {
  return { 'odata.etag': '"guid,1"', Modified: '2026-10-05T13:05:00Z', Id: id, Role: 'Member', FromDate: null, ToDate: null, Contribution: null, ContributionNote: null, Organisation: { Id: 100 + id, Title: name }, ...changes };
}
