// The text box: counter, Enter, and the line that says what went wrong.

import { byId, el } from "./dom.js";

export const MAX_LENGTH = 1000;
const COUNT_FROM = 850;

// The server counts code points, not the units of a JavaScript string.
const lengthOf = (text) => Array.from(text).length;

export class Composer {
  #form = byId("composer");
  #box = byId("box");
  #button = byId("send");
  #counter = byId("counter");
  #trouble = byId("trouble");

  /** `submit(text)` is called with trimmed text that fits. */
  constructor(submit) {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#trySubmit(submit);
    });
    this.#box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#trySubmit(submit);
    });
    this.#box.addEventListener("input", () => this.#update());
    // The style sheet hides the hint about Enter where there are no keys; a screen reader would read it all the same.
    if (matchMedia("(pointer: coarse)").matches) this.#box.setAttribute("aria-describedby", "counter");
    this.#update();
  }

  get text() {
    return this.#box.value.trim();
  }

  set text(value) {
    this.#box.value = value;
    this.#update();
  }

  focus() {
    this.#box.focus();
  }

  #trySubmit(submit) {
    if (this.#button.getAttribute("aria-disabled") === "true" || this.#box.disabled) return;
    if (this.text === "") {
      this.#box.focus();
      return;
    }
    if (lengthOf(this.text) > MAX_LENGTH) {
      this.showTrouble("Je bericht is te lang. Maak het korter, of verstuur het in delen.");
      return;
    }
    submit(this.text);
  }

  #update() {
    // Grow with the text; the style sheet sets the limit.
    this.#box.style.height = "auto";
    this.#box.style.height = `${this.#box.scrollHeight + 2}px`;
    const left = MAX_LENGTH - lengthOf(this.text);
    const near = MAX_LENGTH - left >= COUNT_FROM;
    this.#counter.textContent = near ? counterText(left) : "";
    const over = left < 0;
    // A screen reader hears it once, not at every key.
    if (over !== this.#counter.classList.contains("is-over")) {
      byId("announce").textContent = over ? "Je bericht is te lang." : "";
    }
    this.#counter.classList.toggle("is-over", over);
    if (over) this.#box.setAttribute("aria-invalid", "true");
    else this.#box.removeAttribute("aria-invalid");
  }

  setBusy(busy) {
    this.#button.setAttribute("aria-disabled", String(busy));
  }

  setEnabled(enabled) {
    this.#box.disabled = !enabled;
    this.#button.disabled = !enabled;
  }

  /** Say what went wrong, with buttons `[[label, handler], …]` to do something about it.
   *  `calm`: it is news, not an error. */
  showTrouble(text, actions = [], calm = false) {
    const buttons = actions.map(([label, handler]) => el("button", { type: "button", class: "trouble-button", text: label, on: { click: handler } }));
    this.#trouble.replaceChildren(el("p", { text }), ...(buttons.length ? [el("div", { class: "trouble-actions" }, ...buttons)] : []));
    this.#trouble.classList.toggle("is-calm", calm);
    this.#trouble.hidden = false;
  }

  hideTrouble() {
    this.#trouble.hidden = true;
    this.#trouble.replaceChildren();
  }
}

function counterText(left) {
  if (left < 0) return left === -1 ? "1 teken te veel" : `${-left} tekens te veel`;
  return left === 1 ? "Nog 1 teken" : `Nog ${left} tekens`;
}
