// Scrolling: bring the answer into view, unless the person went to read something else in the meantime.

import { byId } from "./dom.js";

const CALM = window.matchMedia("(prefers-reduced-motion: reduce)");
const ROOM = 12;

export class Scroller {
  #moved = false;
  #button = byId("to-new");
  #own = null;
  #first = null;

  constructor() {
    for (const event of ["wheel", "touchmove"]) {
      window.addEventListener(event, () => (this.#moved = true), { passive: true });
    }
    this.#button.addEventListener("click", () => this.#reveal());
  }

  /** The person sent something. */
  begin(node) {
    this.#moved = false;
    this.#button.hidden = true;
    this.#own = node;
    this.#first = null;
    this.#reveal();
  }

  /** The answer to it is on the screen: `first` is its first message (absent when it has none). */
  end(node, first) {
    this.#own = node;
    this.#first = first ?? null;
    if (this.#moved) this.#button.hidden = false;
    else this.#reveal();
  }

  // Show the end of the talk. When the answer does not fit, its first line is at the top: reading starts there.
  #reveal() {
    this.#button.hidden = true;
    const header = document.querySelector(".top").getBoundingClientRect();
    const sticky = getComputedStyle(document.querySelector(".top")).position === "sticky" ? header.height : 0;
    const top = (this.#first ?? this.#own).getBoundingClientRect().top + window.scrollY - sticky - ROOM;
    const end = document.documentElement.scrollHeight - window.innerHeight;
    window.scrollTo({
      top: Math.max(0, Math.min(top, end)),
      behavior: CALM.matches ? "auto" : "smooth",
    });
  }
}
