import type { PublicDistrict } from '../public-api.js';

const EU = 'http://publications.europa.eu/resource/authority';

/**
 * The district's open data as a catalogue by DCAT-AP 3.0, in JSON-LD with its context inside, so that nobody has to fetch one.
 * @param base the server's address, without a slash at the end
 */
export function toCatalogue(district: PublicDistrict, base: string): object {
  const api = `${base}/api/public/${encodeURIComponent(district.id)}`;
  const note = district.sample ? '合成数据，供试用，不是任何地方的真实情况。' : '';
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${api}/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': text(`${district.name}计划与落实：开放数据`),
    'dct:description': text(`${note}${district.name}各年度计划的任务、红黄绿灯和已审核的数据。`),
    'dct:publisher': { '@id': `${api}#publisher`, '@type': 'foaf:Agent', 'foaf:name': text(district.name) },
    'dct:language': { '@id': `${EU}/language/ZHO` },
    'foaf:homepage': { '@id': `${base}/public/${encodeURIComponent(district.id)}` },
    'dcat:dataset': district.plans.flatMap(({ id, name, year }) => {
      const at = `${api}/plans/${encodeURIComponent(id)}`;
      const publisher = { '@id': `${api}#publisher` };
      return [
        {
          ...dataset(`${at}#indicators`, `${name}：指标`, `${note}${name}各指标的目标、上年值和逐期审核通过的数值。`, year),
          'dct:publisher': publisher,
          'dcat:distribution': [
            distribution(`${at}/indicators.json`, 'JSON-stat 2.0', 'application/json', 'JSON'),
            distribution(`${at}/indicators.csv`, 'CSV', 'text/csv', 'CSV'),
          ],
        },
        {
          ...dataset(`${at}#tasks`, `${name}：任务分解表`, `${note}${name}每项任务的牵头单位、时限、灯和依据。`, year),
          'dct:publisher': publisher,
          'dcat:distribution': [
            distribution(`${at}/tasks.csv`, 'CSV', 'text/csv', 'CSV'),
            distribution(`${at}/feed.atom`, 'Atom', 'application/atom+xml', 'ATOM'),
          ],
        },
      ];
    }),
  };
}

const text = (value: string): object => ({ '@value': value, '@language': 'zh' });

function dataset(id: string, title: string, description: string, year: number): Record<string, unknown> {
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': text(title),
    'dct:description': text(description),
    'dct:identifier': id,
    'dcat:theme': { '@id': `${EU}/data-theme/GOVE` },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': `${String(year)}-01-01`, '@type': 'xsd:date' },
      'dcat:endDate': { '@value': `${String(year)}-12-31`, '@type': 'xsd:date' },
    },
  };
}

function distribution(url: string, title: string, mediaType: string, format: string): object {
  return {
    '@id': `${url}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': text(title),
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:format': { '@id': `${EU}/file-type/${format}` },
  };
}
