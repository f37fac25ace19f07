/** Keeps each text once, however often it is read: thousands of rows name the same few people and services. */
export class SharedTexts {
  private readonly texts = new Map<string, string>();

  public of<Text extends string | undefined>(text: Text): Text {
    if (text === undefined) return text;
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return (known ?? text) as Text;
  }
}
