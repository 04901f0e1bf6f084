/**
 * For the browser alone: the forms that were sent and are not answered yet, or whose answer is being gone by. One that
 * only reads the page's facts for its answer is none.
 */
export const onTheirWay = new Set<object>()
