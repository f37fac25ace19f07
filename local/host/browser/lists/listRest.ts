import { ListProblem, problemOf } from './listProblem';

/** SharePoint's REST about one list, as its own interface uses it. What is refused throws a ListProblem. */
export class ListRest {
  private digest: Promise<string> | undefined;

  public constructor(private readonly siteUrl: string, private readonly root: string) {}

  public async get<T>(path: string): Promise<T> {
    return (await this.ask('GET', this.list(path))) as T;
  }

  public async post<T>(path: string, body: object = {}): Promise<T> {
    return (await this.write(path, body)) as T;
  }

  public async merge(path: string, body: object): Promise<void> {
    await this.write(path, body, { 'x-http-method': 'MERGE', 'if-match': '*' });
  }

  public async delete(path: string): Promise<void> {
    await this.write(path, {}, { 'x-http-method': 'DELETE', 'if-match': '*' });
  }

  /** New items go into the list's own folder. */
  public async addItem<T>(body: object): Promise<T> {
    return this.post<T>('/AddValidateUpdateItemUsingPath', { listItemCreateInfo: { FolderPath: { DecodedUrl: this.root }, UnderlyingObjectType: 0 }, ...body });
  }

  private list(path: string): string {
    return `${this.siteUrl}/_api/web/getList('${encodeURIComponent(this.root.replace(/'/g, "''"))}')${path}`;
  }

  /** A page may stay open for longer than its digest counts: then the write goes out once more with a new one. */
  private async write(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    try {
      return await this.ask('POST', this.list(path), body, { ...headers, 'x-requestdigest': await this.lastDigest() });
    } catch (problem) {
      if (!(problem instanceof ListProblem) || problem.kind !== 'digest') {
        throw problem;
      }
      this.digest = undefined;
      return this.ask('POST', this.list(path), body, { ...headers, 'x-requestdigest': await this.lastDigest() });
    }
  }

  private lastDigest(): Promise<string> {
    this.digest ??= this.ask('POST', `${this.siteUrl}/_api/contextinfo`).then((answer) => (answer as { readonly FormDigestValue: string }).FormDigestValue);
    return this.digest;
  }

  private async ask(method: string, url: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const answer = await fetch(url, {
      method,
      headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json;odata=nometadata', ...headers },
      body: body && JSON.stringify(body)
    }).catch(() => {
      throw new ListProblem('offline', '');
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw problemOf(answer.status, text);
    }
    return text === '' ? undefined : JSON.parse(text);
  }
}
