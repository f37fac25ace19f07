import { Problem } from '../http/problem';

const again = 'Load the page again; if it happens once more, tell whoever runs this service.';
const setUp = 'Whoever runs this service has to look at how pages and cards ask for tokens.';

/** 401: a new token may help. 403: it is sound, and not for this. */
const refusals = {
  tokenMissing: [401, `No access token came along. ${again}`],
  tokenMalformed: [401, `The access token cannot be read. ${again}`],
  tokenExpired: [401, `The access token has run out. ${again}`],
  tokenNotYetValid: [401, 'The access token is not valid yet: the clock of this service may be slow.'],
  wrongIssuer: [401, `Somebody else issued the access token. ${setUp}`],
  wrongTenant: [401, 'The access token is of another organisation.'],
  wrongAudience: [401, `The access token is for another service. ${setUp}`],
  wrongAlgorithm: [401, 'The access token is not signed as the directory signs.'],
  wrongSignature: [401, 'The signature of the access token is wrong.'],
  unknownKey: [401, `The access token is signed with a key that the directory does not publish. ${again}`],
  wrongClient: [403, `The access token was made for a program that may not call this service. ${setUp}`],
  wrongScope: [403, `The access token lacks the permission that this service asks for. ${setUp}`],
  appOnly: [403, 'A program cannot decide: the access token names no person.'],
  wrongProfile: [403, 'This cannot be done from a mail. Open the approvals page.'],
  noPerson: [403, `The access token does not say who you are. ${setUp}`]
} as const satisfies Readonly<Record<string, readonly [401 | 403, string]>>;

export type TokenRefusal = keyof typeof refusals;

export function tokenProblem(refusal: TokenRefusal): Problem {
  const [status, detail] = refusals[refusal];
  return new Problem(status, refusal, detail, status === 401 ? { 'WWW-Authenticate': refusal === 'tokenMissing' ? 'Bearer' : 'Bearer error="invalid_token"' } : {});
}
