export const cohort = {};
