// The choices under one message: large buttons while the question is open, one quiet line once it is past.

import { el } from "./dom.js";

const WHY = "waarom vraag je dat?";
const MORE = "vertel meer";
const SECONDARY = new Set([WHY, MORE, "weet ik niet", "sla over"]);
// In a question with several answers these stand alone.
const EXCLUSIVE = /^(geen|nee|niets|(ik )?weet (ik )?(het )?niet)\b/i;

const HINT = "Je kunt meer dan één antwoord kiezen.";

const key = (label) => label.trim().toLowerCase();

export class Choices {
  #message;
  #send;
  #group;
  #error = el("p", { class: "choice-error", role: "alert" });
  #toggle;
  #more;
  #open = true;
  #buttons = [];
  #boxes = [];

  /** `send({choices, label})` or `send({text, label})` is called when the person picks something. */
  constructor(message, send) {
    this.#message = message;
    this.#send = send;
    const choices = message.choices ?? [];
    const isQuestion = (message.topic ?? "").startsWith("question:");
    const main = choices.filter((choice) => !SECONDARY.has(key(choice.label)));
    const more = choices.find((choice) => key(choice.label) === MORE);
    const why = choices.find((choice) => key(choice.label) === WHY);
    const rest = choices.filter((choice) => SECONDARY.has(key(choice.label)) && choice !== more && choice !== why);

    this.#group = el("div", { class: "choices", role: "group", "aria-label": "Keuzes", tabindex: "-1" });
    if (message.multiple) this.#group.append(this.#checks(main));
    else if (main.length) this.#group.append(el("div", { class: "choice-main" }, ...main.map((c) => this.#button(c, "choice"))));
    const small = rest.map((choice) => this.#button(choice, "choice-small"));
    if (isQuestion) small.push(this.#whyButton(why));
    if (small.length) this.#group.append(el("div", { class: "choice-rest" }, ...small));
    this.#more = more ? this.#button(more, "choice-small choice-more") : null;
    this.#toggle = el("button", {
      type: "button",
      class: "change",
      "aria-expanded": "false",
      hidden: true,
      text: isQuestion ? "Antwoord wijzigen" : "Andere keuze",
      on: { click: () => this.#setExpanded(this.#toggle.getAttribute("aria-expanded") === "false") },
    });
    this.hasAnswers = main.length + rest.length > 0;
    // Opening and closing choices is not a new message, so it stays out of the live region.
    this.node = el("div", { class: "choice-area", "aria-live": "off" }, this.#more, this.#toggle, this.#group);
    if (!this.#group.hasChildNodes()) this.#group.hidden = true;
  }

  #button(choice, className) {
    const button = el("button", {
      type: "button",
      class: className,
      text: choice.label,
      data: { choice: choice.id },
      on: { click: () => this.#pick([choice]) },
    });
    this.#buttons.push(button);
    return button;
  }

  #whyButton(choice) {
    const label = choice?.label ?? "Waarom vraag je dat?";
    const content = choice ? { choices: [choice.id] } : { text: WHY };
    const button = el("button", {
      type: "button",
      class: "choice-small choice-why",
      text: label,
      on: { click: () => this.#send({ ...content, label, from: this }) },
    });
    this.#buttons.push(button);
    return button;
  }

  #checks(choices) {
    this.#boxes = choices.map((choice) => el("input", { type: "checkbox", value: choice.id, data: { label: choice.label } }));
    for (const box of this.#boxes) box.addEventListener("change", () => this.#keepExclusive(box));
    const labels = this.#boxes.map((box) => el("label", { class: "check" }, box, el("span", { text: box.dataset.label })));
    const done = el("button", { type: "button", class: "choice-done", text: "Klaar", on: { click: () => this.#pickChecked() } });
    this.#buttons.push(done);
    return el(
      "div",
      { class: "choice-checks" },
      /meer dan één/i.test(this.#message.text) ? null : el("p", { class: "choice-hint", text: HINT }),
      ...labels,
      this.#error,
      done,
    );
  }

  #keepExclusive(changed) {
    this.#error.textContent = "";
    if (!changed.checked) return;
    const alone = EXCLUSIVE.test(changed.dataset.label);
    for (const box of this.#boxes) {
      if (box !== changed && (alone || EXCLUSIVE.test(box.dataset.label))) box.checked = false;
    }
  }

  #pickChecked() {
    const picked = this.#boxes.filter((box) => box.checked);
    if (picked.length === 0) {
      this.#error.textContent = "Kies minstens één antwoord.";
      return;
    }
    this.#pick(picked.map((box) => ({ id: box.value, label: box.dataset.label })));
  }

  #pick(choices) {
    this.#send({
      choices: choices.map((choice) => choice.id),
      label: choices.map((choice) => choice.label).join(", "),
      from: this,
    });
  }

  /** Show which choices were sent, and fold a correction away again. */
  markSent(ids) {
    for (const button of this.#buttons) {
      if (button.dataset.choice) button.setAttribute("aria-pressed", String(ids.includes(button.dataset.choice)));
    }
    if (!this.#open) this.#setExpanded(false);
  }

  /** While an answer is on its way every button waits, but keeps the focus. */
  setBusy(busy) {
    for (const button of this.#buttons) button.setAttribute("aria-disabled", String(busy));
  }

  /** The question is the one to answer now. */
  show() {
    this.#open = true;
    this.node.dataset.state = "open";
    this.#toggle.hidden = true;
    this.#group.hidden = !this.#group.hasChildNodes();
  }

  /** The question is behind us: one quiet button to change the answer. */
  fold() {
    this.#open = false;
    this.node.dataset.state = "past";
    this.#toggle.hidden = !this.hasAnswers;
    this.#setExpanded(false);
  }

  /** A newer copy of the same question took over. */
  retire() {
    this.fold();
    this.#toggle.hidden = true;
  }

  #setExpanded(expanded) {
    this.#toggle.setAttribute("aria-expanded", String(expanded));
    this.#group.hidden = !expanded;
  }

  /** Put the keyboard at the choices without opening the keyboard of a phone. */
  focus() {
    if (!this.#group.hidden) this.#group.focus({ preventScroll: true });
  }

  get focusable() {
    return !this.#group.hidden;
  }
}
