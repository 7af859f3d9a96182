import type { Texts } from '../zh/index.js';

export const planNames: Texts['planNames'] = {
  lights: { green: 'On course', amber: 'Watch', red: 'Behind', grey: 'Cannot be judged' },
  kinds: { annual: 'Annual plan', reform: 'Reform list', programme: 'Programme' },
  states: { draft: 'Draft', published: 'Published', adjusted: 'Adjusted', closed: 'Closed' },
  grades: { announced: 'Announced', begun: 'Begun', done: 'Done', 'in-use': 'In use' },
  returnStates: { submitted: 'To be reviewed', returned: 'Sent back', accepted: 'Accepted', missing: 'Missing' },
  periods: { month: 'monthly', quarter: 'quarterly' },
  share: (share) =>
    share === null ? 'The share done cannot be computed' : `${(share * 100).toFixed(1)}% done by weight (how it is computed)`,
  progress: (progress) => `${(progress * 100).toFixed(1)}% done`,
  unknownProgress: 'Progress not known',
  period: (name) => name,
};
