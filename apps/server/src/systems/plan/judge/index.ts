/** The judging part of the plan system: lights, forecasts, roll-ups. Pure: no clock, no database. */
export { forecast, type Forecast, type ForecastContext } from './forecast.js';
export { judge } from './light.js';
export { type Context } from './reports.js';
export { rollUp, type Judged, type RollUp } from './roll-up.js';
export { limits, lowerIsBetter, ruleGroups, type Limit, type Rule, type RuleGroup } from './rules.js';
export { judgeAt, turnedSince } from './turned.js';
