/** SharePoint's REST about one list, as its own interface uses it. An answer that is none throws with SharePoint's words. */
export class ListRest {
  private digest: Promise<string> | undefined;

  public constructor(private readonly siteUrl: string, private readonly root: string) {}

  public async get<T>(path: string): Promise<T> {
    return (await this.ask('GET', this.list(path))) as T;
  }

  public async post<T>(path: string, body: object = {}): Promise<T> {
    return (await this.ask('POST', this.list(path), body, { 'x-requestdigest': await this.freshDigest() })) as T;
  }

  public async merge(path: string, body: object): Promise<void> {
    await this.ask('POST', this.list(path), body, { 'x-requestdigest': await this.freshDigest(), 'x-http-method': 'MERGE', 'if-match': '*' });
  }

  private list(path: string): string {
    return `${this.siteUrl}/_api/web/getList('${encodeURIComponent(this.root.replace(/'/g, "''"))}')${path}`;
  }

  private freshDigest(): Promise<string> {
    this.digest ??= this.ask('POST', `${this.siteUrl}/_api/contextinfo`).then((answer) => (answer as { readonly FormDigestValue: string }).FormDigestValue);
    return this.digest;
  }

  private async ask(method: string, url: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const answer = await fetch(url, {
      method,
      headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json;odata=nometadata', ...headers },
      body: body && JSON.stringify(body)
    });
    const text = await answer.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    if (!answer.ok) {
      throw new Error(wordsOf(json) ?? `${answer.status} ${answer.statusText}`);
    }
    return json;
  }
}

function wordsOf(json: unknown): string | undefined {
  return (json as { 'odata.error'?: { message?: { value?: string } } } | undefined)?.['odata.error']?.message?.value;
}
