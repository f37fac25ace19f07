// For `node --import`: what goes to Graph and to Entra is led to the local tenant at TENANT_URL; nothing goes anywhere else.
const send = globalThis.fetch;
const tenant = process.env.TENANT_URL ?? '';
const places = { 'https://graph.microsoft.com': '/graph', 'https://login.microsoftonline.com': '', [tenant]: '' };

globalThis.fetch = async (address, init) => {
  const { origin, href } = new URL(address);
  if (!(origin in places)) throw new Error(`Nothing goes to ${origin} from a test.`);
  return send(tenant + places[origin] + href.slice(origin.length), init);
};
