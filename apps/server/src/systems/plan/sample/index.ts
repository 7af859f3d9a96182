export { makeChallenges, makeCloseOuts, type SampleChallenge, type SampleCloseOut } from './make-events.js';
export { EVIDENCE, makeReturns, type SampleReturn, type SampleYear } from './make-returns.js';
export {
  furtherPlan,
  OwnersFile,
  PeopleFile,
  PlanFile,
  sampleDistrict,
  UnitsFile,
  withOwners,
  type DistrictFiles,
  type FurtherPlan,
  type SampleDistrict,
} from './sample-district.js';
