import { parseFeed } from '@rowanmanning/feed-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import JSONstat from 'jsonstat-toolkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../../testing/index.js';
import type { PublicCommitment, PublicDistrict, PublicPlan } from '../public-api.js';
import { fillYear } from '../testing/public-year.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: 'https://luoshi.example.org' });
  await fillYear(server.databaseUrl);
});
afterAll(() => server.stop());

const ask = (path: string) => server.fetch(`/api/public/test${path}`, { as: null });
const textOf = async (path: string) => (await ask(path)).text();
const jsonOf = async <T>(path: string) => (await (await ask(path)).json()) as T;

test('a visitor sees the district, its plan and a commitment with its figures', async () => {
  const { name, sample, plans } = await jsonOf<PublicDistrict>('');
  expect([name, sample, plans.map(({ id }) => id)]).toEqual(['测试区 test', false, ['year']]);
  const plan = await jsonOf<PublicPlan>('/plans/year');
  expect(plan.rows.map(({ text, leadUnit }) => [text, leadUnit?.name])).toEqual([
    ['新增学位1200个', '教育局'],
    ['建成"区医院",并投用', '卫生健康局'],
    ['@推进改革', undefined],
  ]);
  expect(plan.versions).toEqual([{ version: 1, basis: '区人民代表大会会议批准', publishedOn: '2026-01-20' }]);
  const one = await jsonOf<PublicCommitment>('/plans/year/commitments/c1');
  expect(one.figures.map(({ period, value, acceptedOn }) => [period, value, acceptedOn])).toEqual([
    ['2026-03', 300, '2026-04-03'],
    ['2026-02', 210, '2026-03-03'],
    ['2026-01', 100, '2026-02-03'],
  ]);
  expect(one.course.slice(0, 4).map(({ expected, actual }) => [expected, actual])).toEqual([
    [100, 100],
    [200, 210],
    [300, 300],
    [400, null],
  ]);
  expect(one.target?.baseline).toBe(900);
});

test('the feed is Atom to a parser, newest first, and narrows to a heading and a unit', async () => {
  const answer = await ask('/plans/year/feed.atom');
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const xml = await answer.text();
  const feed = parseFeed(xml);
  expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
  expect(feed.title).toBe('2026年计划');
  expect(feed.authors.map(({ name }) => name)).toEqual(['测试区 test']);
  expect(feed.items.map(({ title, updated, url }) => [title, updated?.toISOString(), url])).toEqual([
    ['新增学位1200个　2026-03：300个', '2026-04-02T16:00:00.000Z', 'https://luoshi.example.org/public/test/plans/year/commitments/c1'],
    ['新增学位1200个　2026-02：210个', '2026-03-02T16:00:00.000Z', 'https://luoshi.example.org/public/test/plans/year/commitments/c1'],
    ['新增学位1200个　2026-01：100个', '2026-02-02T16:00:00.000Z', 'https://luoshi.example.org/public/test/plans/year/commitments/c1'],
    ['2026年计划发布', '2026-01-19T16:00:00.000Z', 'https://luoshi.example.org/public/test/plans/year'],
  ]);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(4);
  expect(xml).toContain('rel="self"');
  const health = parseFeed(await textOf('/plans/year/feed.atom?unit=health'));
  expect([health.title, health.items.length]).toEqual(['2026年计划 · 卫生健康局', 1]);
  const heading = parseFeed(await textOf(`/plans/year/feed.atom?heading=${encodeURIComponent('一、目标')}`));
  expect(heading.items).toHaveLength(4);
});

test('the indicators are JSON-stat to its own toolkit', async () => {
  const data: unknown = await jsonOf('/plans/year/indicators.json');
  const dataset = JSONstat(data);
  expect([dataset.class, dataset.length, dataset.n]).toEqual(['dataset', 2, 12]);
  expect(dataset.Dimension('indicator').Category('c1').label).toBe('=新增学位');
  expect(dataset.Dimension('indicator').Category('c1').unit.label).toBe('个');
  expect(dataset.Dimension('period').role).toBe('time');
  expect(dataset.Data({ indicator: 'c1', period: '2026-03' }).value).toBe(300);
  expect(dataset.Data({ indicator: 'c1', period: '2026-04' }).value).toBeNull();
});

test('the tables are CSV, Chinese to a spreadsheet, and hold no formula', async () => {
  const bytes = new Uint8Array(await (await ask('/plans/year/tasks.csv')).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const tasks = parse<Record<string, string>>(new TextDecoder().decode(bytes), { bom: true, columns: true });
  expect(tasks.map(({ 任务, 牵头单位, 数值 }) => [任务, 牵头单位, 数值])).toEqual([
    ['新增学位1200个', '教育局', '300'],
    ['建成"区医院",并投用', '卫生健康局', ''],
    ["'@推进改革", '', ''],
  ]);
  const indicators = parse<Record<string, string>>(await textOf('/plans/year/indicators.csv'), { bom: true, columns: true });
  expect(indicators.map(({ 指标, 比较词, 目标值, 上年值, 期, 数值 }) => [指标, 比较词, 目标值, 上年值, 期, 数值])).toEqual([
    ["'=新增学位", '不低于', '1200', '900', '2026-01', '100'],
    ["'=新增学位", '不低于', '1200', '900', '2026-02', '210'],
    ["'=新增学位", '不低于', '1200', '900', '2026-03', '300'],
  ]);
});

test('the catalogue expands to DCAT-AP with all that is required', async () => {
  const answer = await ask('/catalogue.jsonld');
  expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const [catalogue] = (await jsonld.expand((await answer.json()) as jsonld.JsonLdDocument)) as Record<string, Record<string, unknown>[]>[];
  const [DCAT, DCT] = ['http://www.w3.org/ns/dcat#', 'http://purl.org/dc/terms/'];
  expect(catalogue?.['@type']).toEqual([`${DCAT}Catalog`]);
  for (const name of [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`])
    expect(catalogue?.[name]).not.toBeUndefined();
  expect(catalogue?.[`${DCT}publisher`]?.[0]?.['@type']).toEqual(['http://xmlns.com/foaf/0.1/Agent']);
  const datasets = catalogue?.[`${DCAT}dataset`] ?? [];
  expect(datasets).toHaveLength(2);
  for (const dataset of datasets) {
    expect(dataset['@type']).toEqual([`${DCAT}Dataset`]);
    expect(dataset).toMatchObject({ [`${DCT}title`]: [{ '@language': 'zh' }], [`${DCT}description`]: [{ '@language': 'zh' }] });
    for (const distribution of dataset[`${DCAT}distribution`] as Record<string, { '@id': string }[]>[]) {
      const address = distribution[`${DCAT}accessURL`]?.[0]?.['@id'] ?? '';
      expect((await server.fetch(new URL(address).pathname, { as: null })).status).toBe(200);
    }
  }
});

test('the whole API is OpenAPI 3.1 to a validator, and names every route under /api', async () => {
  const document = (await (await server.fetch('/api/openapi.json', { as: null })).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect(errors).toBeUndefined();
  expect([valid, document.openapi]).toEqual([true, '3.1.0']);
  const routes = server.routes.filter(({ url, method }) => url.startsWith('/api/') && method !== 'HEAD' && method !== 'OPTIONS');
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routes.map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`).sort());
});

test.each(['', '/plans/none', '/plans/year/commitments/none', '/plans/none/feed.atom', '/plans/none/tasks.csv'])(
  'what is not there is said to be not there: %s',
  async (path) => {
    expect((await server.fetch(path === '' ? '/api/public/nowhere' : `/api/public/test${path}`, { as: null })).status).toBe(404);
  },
);
