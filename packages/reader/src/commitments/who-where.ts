import type { Span } from '../types.js';
import { skipLead, skipVerbs } from './words.js';

/** How the name of a place ends. */
const PLACE = /(片区|街道|社区|口岸|新城|园区|开发区|集聚区|高新区|新区|示范区|水库|公园|广场|[镇乡村县市区路])/g;
const NOT_PLACE = /我们|新建|改造|建设|推进|[的了、,“”《》()]|服务|覆盖|全市|全区|全县|全省|社区$|城市|乡村|农村|地区|小区/;
const LONGEST = 12;
/** Units that answer for a commitment. */
const OWNER =
  /(?:由|责任单位:|牵头单位:|,|^)([\u4e00-\u9fff]{2,14}?(?:局|委|办|厅|部|集团|公司|中心|街道|政府|办公室))(?:负责|牵头|会同|主办|承办)/;
/** Without one of these no unit is said to answer. */
const ANSWERS = /负责|牵头|会同|主办|承办/;
const BRACKET = '('.charCodeAt(0);
const BRACKETED = /[(](?:责任单位|牵头单位|牵头部门|负责单位|责任部门):([^)]{2,40})[)]/;
const BRACKETED_BEHIND = new RegExp(`^${BRACKETED.source}`);

/** The place a commitment names first, in 在X or as the start of its object; null where it names none. */
export function placeIn(text: string, span: Span): string | null {
  const said = text.slice(span.start, span.end);
  const at = said.includes('在') ? /(?:^|[^存实正潜])在([\u4e00-\u9fff]{2,12})/.exec(said) : null;
  const object = skipVerbs(said, skipLead(said, 0, said.length), said.length);
  return shortest(at?.[1] ?? '') ?? shortest(said.slice(object, object + LONGEST));
}

function shortest(said: string): string | null {
  for (const found of said.matchAll(PLACE)) {
    const name = said.slice(0, found.index + found[0].length);
    if (name.length - found[0].length >= 2 && !NOT_PLACE.test(name)) return name;
  }
  return null;
}

/** The unit that answers for a commitment, where the text says so, in it or in the bracket behind it; else null. */
export function ownerOf(text: string, span: Span): string | null {
  const said = text.slice(span.start, span.end);
  const answers = ANSWERS.test(said) ? OWNER.exec(said) : null;
  const bracketed = answers ?? (said.includes('(') ? BRACKETED.exec(said) : null);
  const behind = bracketed ?? (text.charCodeAt(span.end) === BRACKET ? BRACKETED_BEHIND.exec(text.slice(span.end, span.end + 60)) : null);
  return behind?.[1] ?? null;
}
