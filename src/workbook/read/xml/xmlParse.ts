import { SaxesParser } from 'saxes';
import { WorkbookError } from '../../workbookError';
import { mostXmlDepth, mostXmlTokenCharacters } from '../limits';
import { XmlSink } from './xmlSink';

/** Tells a sink what stands in XML that arrives in pieces. Broken XML, a document type and what only an attacker would write are refused. */
export class XmlParse {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private decoder: TextDecoder | undefined;
  private sinceToken = 0;
  private depth = 0;

  public constructor(sink: XmlSink) {
    const { parser } = this;
    const refuse = (): never => {
      throw new WorkbookError('broken');
    };
    const text = (piece: string): void => {
      this.sinceToken = 0;
      sink.text?.(piece);
    };
    parser.on('error', refuse);
    // No document type, hence no entities but XML's own five.
    parser.on('doctype', refuse);
    parser.on('opentag', (tag) => {
      this.sinceToken = 0;
      this.depth += 1;
      if (this.depth > mostXmlDepth) refuse();
      sink.open(localName(tag.name), tag.attributes);
    });
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', (tag) => {
      this.sinceToken = 0;
      this.depth -= 1;
      sink.close?.(localName(tag.name));
    });
  }

  public write(bytes: Uint8Array): void {
    this.decoder = this.decoder ?? new TextDecoder(encodingOf(bytes));
    const text = this.decoder.decode(bytes, { stream: true });
    this.parser.write(text);
    // What the parser is still collecting is at most what came since it last told anything.
    this.sinceToken += text.length;
    if (this.sinceToken > mostXmlTokenCharacters) throw new WorkbookError('broken');
  }

  public end(): void {
    this.parser.write(this.decoder?.decode() ?? '').close();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
