/** Whose due dates a calendar shows: of the actions that are its reader's own, or of all. */
export const CALENDAR_CHOICES = ['own', 'all'] as const
export type CalendarChoice = (typeof CALENDAR_CHOICES)[number]
