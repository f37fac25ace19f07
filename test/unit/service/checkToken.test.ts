import { createLocalJWKSet, exportJWK, generateKeyPair, JWTPayload, SignJWT } from 'jose';
import { Problem } from '../../../src/service/http/problem';
import { Caller, checkToken, TokenCheck } from '../../../src/service/tokens/checkToken';
import { at, cardClaims, directory, Directory, issuerOf, now, otherTid, pageClaims, settings } from './signing';

let entra: Directory;
beforeAll(async () => {
  entra = await directory();
});

function check(authorization: string | null, more: Partial<TokenCheck> = {}): Promise<Caller> {
  return checkToken(authorization, { settings, keys: entra.keys, now, accepts: ['page'], ...more });
}

async function refusalOf(checked: Promise<Caller>): Promise<readonly [number, string]> {
  try {
    return [200, JSON.stringify(await checked)];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.status, error.code];
  }
}

describe('a token counts', () => {
  test.each<[string, JWTPayload]>([
    ['of a page', pageClaims],
    ['with more than one scope', { ...pageClaims, scp: 'User.Read Approvals.Decide' }],
    ['of another client on the list', { ...pageClaims, azp: 'teams' }],
    ['that ran out within what clocks differ', { ...pageClaims, exp: at(-59) }],
    ['that begins within what clocks differ', { ...pageClaims, nbf: at(59) }]
  ])('%s', async (_, claims) => {
    await expect(check(await entra.signed(claims))).resolves.toEqual({ profile: 'page', oid: 'carys', name: 'Carys Bowen' });
  });

  test('of a card, where the endpoint takes cards', async () => {
    const accepts = ['page', 'card'] as const;
    await expect(check(await entra.signed(cardClaims), { accepts })).resolves.toEqual({ profile: 'card', oid: 'carys', name: 'Carys Bowen' });
    await expect(check(await entra.signed({ ...cardClaims, oid: undefined, scp: undefined }), { accepts })).resolves.toEqual({ profile: 'card', oid: undefined, name: 'Carys Bowen' });
  });
});

describe('a token is refused', () => {
  test.each<[string, JWTPayload, number, string]>([
    ['that has run out', { ...pageClaims, exp: at(-61) }, 401, 'tokenExpired'],
    ['that is not valid yet', { ...pageClaims, nbf: at(61) }, 401, 'tokenNotYetValid'],
    ['that never runs out', { ...pageClaims, exp: undefined }, 401, 'tokenMalformed'],
    ['of another issuer', { ...pageClaims, iss: 'https://sts.windows.net/' }, 401, 'wrongIssuer'],
    ['of another tenant', { ...pageClaims, iss: issuerOf(otherTid), tid: otherTid }, 401, 'wrongIssuer'],
    ['of our issuer that names another tenant', { ...pageClaims, tid: otherTid }, 401, 'wrongTenant'],
    ['that names no tenant', { ...pageClaims, tid: undefined }, 401, 'wrongTenant'],
    ['for another service', { ...pageClaims, aud: 'https://graph.microsoft.com' }, 401, 'wrongAudience'],
    ['for several services', { ...pageClaims, aud: ['api://approvals', 'https://graph.microsoft.com'] }, 401, 'wrongAudience'],
    ['without the scope', { ...pageClaims, scp: 'user_impersonation' }, 403, 'wrongScope'],
    ['whose scope only begins like ours', { ...pageClaims, scp: 'Approvals.Decide.All' }, 403, 'wrongScope'],
    ['without any scope', { ...pageClaims, scp: undefined }, 403, 'wrongScope'],
    ['of a client that is not on the list', { ...pageClaims, azp: 'outlook' }, 403, 'wrongClient'],
    ['of no client', { ...pageClaims, azp: undefined }, 403, 'wrongClient'],
    ['of a program, as it says itself', { ...pageClaims, idtyp: 'app' }, 403, 'appOnly'],
    ['of a program, as its roles say', { ...pageClaims, scp: undefined, roles: ['Approvals.Decide'] }, 403, 'appOnly'],
    ['of a card on an endpoint for pages', cardClaims, 403, 'wrongProfile'],
    ['of a card’s client with a page’s audience', { ...cardClaims, aud: settings.page.audience }, 403, 'wrongClient'],
    ['of a page’s client with a card’s audience', { ...pageClaims, aud: settings.card.audience }, 403, 'wrongClient'],
    ['without a person', { ...pageClaims, oid: undefined }, 403, 'noPerson'],
    ['with an empty person', { ...pageClaims, oid: '' }, 403, 'noPerson'],
    ['with no text as person', { ...pageClaims, oid: ['carys'] }, 403, 'noPerson']
  ])('%s', async (_, claims, status, code) => {
    expect(await refusalOf(check(await entra.signed(claims)))).toEqual([status, code]);
  });

  test.each<[string, string | null, string]>([
    ['that is missing', null, 'tokenMissing'], ['that is empty', 'Bearer ', 'tokenMissing'], ['of another scheme', 'Basic Y2FyeXM6eA==', 'tokenMissing'],
    ['that is none', 'Bearer abc', 'tokenMalformed'], ['of three parts that say nothing', 'Bearer a.b.c', 'tokenMalformed']
  ])('%s', async (_, authorization, code) => {
    expect(await refusalOf(check(authorization))).toEqual([401, code]);
  });

  test('that nobody signed', async () => {
    expect(await refusalOf(check(entra.unsigned(pageClaims)))).toEqual([401, 'wrongAlgorithm']);
  });

  test('that is signed with the public key as a secret', async () => {
    expect(await refusalOf(check(await entra.withPublicKeyAsSecret(pageClaims)))).toEqual([401, 'wrongAlgorithm']);
  });

  test('with a key that nobody published', async () => {
    expect(await refusalOf(check(await entra.signed(pageClaims, { kid: 'other', by: 'other' })))).toEqual([401, 'unknownKey']);
  });

  test('with another key under the name of the published one', async () => {
    expect(await refusalOf(check(await entra.signed(pageClaims, { by: 'other' })))).toEqual([401, 'wrongSignature']);
  });

  test('whose claims were changed after it was signed', async () => {
    const [header, , signature] = (await entra.signed(pageClaims)).split('.');
    const [, forged] = (await entra.signed({ ...pageClaims, oid: 'llyr' })).split('.');
    expect(await refusalOf(check([header, forged, signature].join('.')))).toEqual([401, 'wrongSignature']);
  });

  test('not for good when the keys cannot be read', async () => {
    const keys = (): never => {
      throw new TypeError('fetch failed');
    };
    expect(await refusalOf(check(await entra.signed(pageClaims), { keys }))).toEqual([503, 'keysUnavailable']);
  });
});

test('a token that does not say which of two keys it is signed with is refused', async () => {
  const pairs = await Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256', { extractable: true })]);
  const keys = createLocalJWKSet({ keys: await Promise.all(pairs.map(async ({ publicKey }, at) => ({ ...(await exportJWK(publicKey)), kid: `k${at}`, alg: 'RS256' }))) });
  const token = await new SignJWT(pageClaims).setProtectedHeader({ alg: 'RS256' }).sign(pairs[0].privateKey);
  expect(await refusalOf(check(`Bearer ${token}`, { keys }))).toEqual([401, 'tokenMalformed']);
});
