/** Why an action is in the plan that was there when the plan began. */
export const OF_THE_PLAN = 'In the plan as it was agreed'
