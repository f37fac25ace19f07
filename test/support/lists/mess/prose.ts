/** What such lists say beside the facts; signs, bullets and line breaks as people paste them. */
export const prose = {
  governance: ['Terms of Reference (2019)', 'ToR; information-sharing protocol', 'Inter-authority agreement\nsigned 01/04/2018', 'none', 'See P:\\Policy\\Partnerships\\ToR final FINAL v3.doc', 'Constitution “as amended”', ''],
  reporting: ['Annual report to Cabinet', 'Quarterly to scrutiny committee', 'to the PSB', 'None formally', 'Reports to WG – see grant conditions', ''],
  liabilities: ['None known', 'Redundancy costs shared 50:50', 'Lease until 2031', 'tbc', '£250k claw-back if targets missed', ''],
  risks: ['Funding ends March', '• loss of key staff\n• duplication', 'Low attendance', 'Reputational', '-', 'none'],
  rating: ['H', 'M', 'L', 'High', 'Med ', 'low', ''],
  targets: ['Reduce re-offending by 5%', '10 events a year', '95% satisfaction', 'See business plan', '1/2', ''],
  outcomes: ['People feel safer', '• more people in work\n• fewer empty homes', 'Improved wellbeing – measured yearly', 'tbc', '']
} as const;
