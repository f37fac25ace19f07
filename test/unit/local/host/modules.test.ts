import path from 'node:path';
import vm from 'node:vm';
import { amdAlias, amdModule } from '../../../../local/host/runtime/amdModule';
import { modulesOfAssembly, runtimeManifests } from '../../../../local/host/runtime/runtimeManifests';
import { suppliedModules } from '../../../../local/host/runtime/suppliedModules';

const nodeModules = path.join(__dirname, '../../../../node_modules');
const microsoft = path.join(nodeModules, '@microsoft');

interface Defined {
  readonly name: string;
  readonly needs: readonly string[];
  readonly exports: unknown;
}

function load(source: string, given: readonly unknown[]): Defined {
  let defined: Defined | undefined;
  const define = (name: string, needs: readonly string[], factory: (...given: readonly unknown[]) => unknown): void => {
    defined = { name, needs, exports: factory(...given) };
  };
  vm.runInNewContext(source, { define, window: {} });
  if (!defined) {
    throw new Error('Nothing was defined');
  }
  return defined;
}

test('CommonJS code becomes a module that gets what it declares', () => {
  const { name, needs, exports } = load(amdModule('id', '1.0.0', ['react'], 'exports.twice = require("react").version + "!"'), [{ version: '17' }]);
  expect({ name, needs: [...needs], exports: { ...(exports as object) } }).toEqual({ name: 'id_1.0.0', needs: ['react'], exports: { twice: '17!' } });
});

test('CommonJS code that needs more than it declares fails by name', () => {
  expect(() => load(amdModule('id', '1.0.0', [], 'require("react-dom")'), [])).toThrow('id does not declare that it needs react-dom');
});

test('an alias has the exports of the other module', () => {
  const other = { a: 1 };
  expect(load(amdAlias('id', '1.0.0', 'other'), [other]).exports).toBe(other);
});

describe('the published runtime', () => {
  const published = runtimeManifests(microsoft, 'http://here/');
  const inAssembly = modulesOfAssembly(path.join(microsoft, 'sp-application-base/dist/sp-default-assembly_en-us.js'));

  test('asks for nothing that the host does not supply', () => {
    const supplied = suppliedModules(published, inAssembly, { nodeModules, built: 'not read yet' }, 'http://here/');
    const known = new Set([...published, ...supplied.map(({ manifest }) => manifest)].map(({ id }) => id));
    const asked = published.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources)).flatMap(({ id }) => (id ? [id] : []));
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  test('a module that nobody has a stand-in for is told by name', () => {
    const [first] = published;
    const stranger = { ...first, id: 'x', loaderConfig: { ...first.loaderConfig, scriptResources: { '@ms/unheard-of': { type: 'component' as const, id: 'y', version: '1.0.0' } } } };
    expect(() => suppliedModules([...published, stranger], inAssembly, { nodeModules, built: '' }, '')).toThrow('@ms/unheard-of');
  });

  test('speaks English in Welsh too, for want of published Welsh', () => {
    const texts = published.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources)).filter(({ type }) => type === 'localizedPath');
    expect(texts.length).toBeGreaterThan(5);
    for (const { paths } of texts) {
      expect(paths?.['cy-GB']).toEqual(paths?.['en-US']);
    }
  });
});
