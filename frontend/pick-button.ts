/* The button below selected words, by which they are chosen to be written about. */

import { type Passage, selectedIn } from './passage';

export class PickButton {
  private readonly button = document.createElement('button');
  private passage: Passage | undefined;

  /** @param chosen hears of the words for which the button was pressed */
  constructor(
    private readonly text: HTMLElement,
    private readonly chosen: (passage: Passage) => void,
  ) {}

  connected() {
    this.button.type = 'button';
    this.button.className = 'pick btn p';
    this.button.hidden = true;
    this.button.textContent = this.text.getAttribute('pick-label');
    this.button.addEventListener('pointerdown', this.held);
    this.button.addEventListener('click', this.choose);
    document.addEventListener('selectionchange', this.selecting);
  }

  disconnected() {
    document.removeEventListener('selectionchange', this.selecting);
  }

  /** The text is another one: the button stays in it. */
  kept() {
    if (this.button.parentElement !== this.text && this.text.firstElementChild) {
      this.text.append(this.button);
    }
  }

  selected(): boolean {
    return this.passage !== undefined;
  }

  place() {
    const selection = getSelection();
    this.button.hidden = !this.passage || !selection?.rangeCount || this.closed();
    if (!this.button.hidden && selection) {
      const boxes = selection.getRangeAt(0).getClientRects();
      const box = boxes[boxes.length - 1] ?? selection.getRangeAt(0).getBoundingClientRect();
      const width = this.button.offsetWidth;
      const left = Math.min(Math.max(box.right - width / 2, 8), innerWidth - width - 8);
      this.button.style.left = `${left}px`;
      this.button.style.top = `${Math.min(box.bottom + 8, innerHeight - 48)}px`;
    }
  }

  readonly choose = () => {
    if (this.passage && !this.closed()) {
      this.chosen(this.passage);
      getSelection()?.removeAllRanges();
    }
  };

  private closed(): boolean {
    return this.text.hasAttribute('closed');
  }

  /* The selection would be lost with the focus. */
  private readonly held = (event: Event) => event.preventDefault();

  private readonly selecting = () => {
    this.passage = selectedIn(this.text);
    this.place();
  };
}
