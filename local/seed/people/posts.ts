import { Service } from '../council/services';

/** Posts of one service: those who lead partnerships first, then colleagues who only look things up. */
interface Posts {
  readonly lead: readonly string[];
  readonly staff: readonly string[];
}

export const postsOf: Readonly<Record<Service, Posts>> = {
  'Adult Social Care': {
    lead: ['Commissioning Manager', 'Carers and Wellbeing Lead', 'Integrated Services Manager'],
    staff: ['Social Worker', 'Contracts Officer', 'Business Support Officer']
  },
  "Children's Services": {
    lead: ['Safeguarding Service Manager', 'Youth Justice Manager', 'Family Support Manager'],
    staff: ['Senior Practitioner', 'Children’s Participation Worker', 'Business Support Officer']
  },
  'Communities and Regeneration': {
    lead: ['Regeneration Manager', 'Community Partnerships Manager', 'Employability Manager'],
    staff: ['Grants Officer', 'Town Centre Officer']
  },
  'Customer and Digital Services': {
    lead: ['Digital Programme Manager', 'Customer Services Manager'],
    staff: ['Business Analyst', 'Contact Centre Adviser']
  },
  'Democratic Services': {
    lead: ['Partnerships and Scrutiny Manager', 'Public Services Board Co-ordinator'],
    staff: ['Committee Services Officer', 'Scrutiny Officer']
  },
  'Education Planning and Strategy': {
    lead: ['School Improvement Partnerships Manager', 'Early Years Manager'],
    staff: ['School Places Officer', 'Education Data Officer']
  },
  'Environmental Health and Trading Standards': {
    lead: ['Trading Standards Manager', 'Food and Health Manager'],
    staff: ['Environmental Health Officer', 'Enforcement Officer']
  },
  Finance: {
    lead: ['Treasury and Pensions Manager', 'Internal Audit Manager'],
    staff: ['Management Accountant', 'Audit Assistant']
  },
  'Highways and Transport': {
    lead: ['Transport Strategy Manager', 'Network Manager'],
    staff: ['Transport Planner', 'Traffic Technician']
  },
  Housing: {
    lead: ['Housing Strategy Manager', 'Housing Support Manager', 'Private Sector Housing Manager'],
    staff: ['Housing Options Officer', 'Tenancy Support Worker']
  },
  'Learning, Inclusion and Culture': {
    lead: ['Inclusion Manager', 'Museums and Heritage Manager', 'Adult and Community Learning Manager'],
    staff: ['Librarian', 'Learning Support Officer']
  },
  'Legal and Governance': {
    lead: ['Principal Solicitor', 'Corporate Governance Manager'],
    staff: ['Paralegal', 'Information Governance Officer']
  },
  'People Services': {
    lead: ['Workforce Development Manager', 'Equalities and Welsh Language Manager'],
    staff: ['HR Adviser', 'Payroll Officer']
  },
  'Planning and Building Control': {
    lead: ['Strategic Planning Manager', 'Building Control Manager'],
    staff: ['Planning Officer', 'Planning Technician']
  },
  'Public Protection': {
    lead: ['Community Safety Manager', 'Emergency Planning Manager', 'CCTV and Control Room Manager'],
    staff: ['Community Safety Warden', 'Licensing Officer']
  },
  'Sport, Leisure and Countryside': {
    lead: ['Countryside Manager', 'Sport and Active Lives Manager'],
    staff: ['Ranger', 'Leisure Centre Duty Manager']
  },
  'Waste and Cleansing': {
    lead: ['Waste Strategy Manager', 'Cleansing and Depot Manager'],
    staff: ['Recycling Adviser', 'Fleet Administrator']
  }
};
