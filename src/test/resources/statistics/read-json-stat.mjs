// Reads a JSON-stat dataset from standard input with an independent reader and prints one line for each cell:
// its codes, its value and its status, separated by "|".
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.argv[2] + '/');
const JSONstat = require('jsonstat-toolkit').default ?? require('jsonstat-toolkit');
const dataset = JSONstat(JSON.parse(readFileSync(0, 'utf8')));
if (dataset.class !== 'dataset' || dataset.length !== dataset.id.length) {
  throw new Error('not a dataset');
}

const categories = dataset.id.map((dimension) => dataset.Dimension(dimension).id);
const walk = (codes) => {
  if (codes.length < categories.length) {
    categories[codes.length].forEach((code) => walk([...codes, code]));
    return;
  }
  const cell = dataset.Data(Object.fromEntries(codes.map((code, at) => [dataset.id[at], code])));
  console.log([...codes, cell.value ?? '', cell.status ?? 'shown'].join('|'));
};
walk([]);
