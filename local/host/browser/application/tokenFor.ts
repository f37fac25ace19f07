/** A token of the signed-in person for a resource, from the tenant, which stands for Entra ID. */
export async function tokenFor(mail: string, resource: string): Promise<string> {
  const answer = await fetch('/_local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mail, audience: resource })
  });
  if (!answer.ok) {
    throw new Error(`No token for ${resource}: the tenant answered ${answer.status}`);
  }
  const { access_token: token } = (await answer.json()) as { readonly access_token: string };
  return token;
}
