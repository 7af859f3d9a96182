export const WEIGHTS = ``;
