import { Person } from '../../tenant/directory/person';
import { personIn } from './person';

/** Councillors who sit in partnerships for the council, and not in the panel that reviews them. */
const names = [
  'Elfyn Maldwyn', 'Jean Abbott', 'Non Tryfan', 'Derek Pomfret', 'Shazia Anwar', 'Gwenllian Hafod', 'Philip Oakes', 'Rhodri Cadfan',
  'Moira Duggan', 'Ieuan Brynmor', 'Sandra Tippett', 'Anwar Siddiqui', 'Lleucu Fychan', 'Graham Yorath', 'Branwen Ystwyth', 'Kevin Lamb'
] as const;

/** Who did not stand again at the last election; earlier years name them. */
const formerNames = ['Idris Cefnmawr', 'Maureen Scudamore', 'Roy Pendry', 'Haf Eluned Corris'] as const;

export function councillors(): Person[] {
  return names.map((name, index) => personIn({ name, jobTitle: 'Councillor', service: '', directorate: 'Corporate Services', language: index % 3 === 0 ? 'cy' : 'en' }));
}

export function formerCouncillors(): Person[] {
  return formerNames.map(name => personIn({ name, jobTitle: 'Former councillor', service: '', directorate: 'Corporate Services', enabled: false }));
}
