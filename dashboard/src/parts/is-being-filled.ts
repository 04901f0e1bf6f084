/** Whether somebody is in a box of a form that keeps what is typed (`data-keeps`): the focus is not taken from there. */
export function isBeingFilled(): boolean {
  const box = document.activeElement
  return box?.matches('input, textarea, select') === true && box.closest('form[data-keeps]') !== null
}
