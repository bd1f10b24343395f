// How far along: "Nog ongeveer 3 vragen".

import { byId } from "./dom.js";

export class Progress {
  #area = byId("progress");
  #text = byId("progress-text");
  #bar = byId("progress-bar");

  clear() {
    this.#area.hidden = true;
  }

  /** `view` is the Case of the contract: questions answered, and expected in all. */
  show(view, hasAdvice) {
    const { answered, expected, open_question: open } = view;
    const text = progressText(Math.max(0, expected - answered), open !== null, hasAdvice);
    this.#area.hidden = text === null;
    if (text === null) return;
    this.#text.textContent = text;
    this.#bar.max = Math.max(1, expected, answered);
    this.#bar.value = open === null ? this.#bar.max : answered;
  }
}

function progressText(left, isOpen, hasAdvice) {
  if (!isOpen) return hasAdvice ? "Je advies staat klaar" : null;
  if (left <= 1) return "Nog ongeveer 1 vraag";
  return `Nog ongeveer ${left} vragen`;
}
