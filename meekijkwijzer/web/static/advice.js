// The advice: steps by moment, signals, and what does not fit. Beside the chat, or as a sheet on a phone.

import { openModal } from "./dialogs.js";
import { byId, el, richText, textBlocks } from "./dom.js";
import { factClauses, factName, stepName, stepTitle } from "./labels.js";
import { sourceList } from "./sources.js";

const MOMENTS = [
  ["nu", "Nu"],
  ["daarna", "Daarna"],
  ["laatste", "Als laatste"],
];
// The same width as in chat.css: from here on the advice stands beside the chat.
const WIDE = window.matchMedia("(min-width: 62rem)");

export class AdvicePanel {
  #root = byId("advice");
  #side = byId("side");
  #sheet = byId("advice-sheet");
  #handle = byId("advice-open");
  #shown = null;

  constructor() {
    this.#handle.addEventListener("click", () => this.open());
    WIDE.addEventListener("change", () => this.#place());
    this.#place();
  }

  clear() {
    this.#shown = null;
    this.#root.replaceChildren();
    this.#sheet.close();
    this.#place();
  }

  /** Show an advice. `stale`: a question is open again, so it may still change. Says whether something new is shown. */
  show(advice, stale) {
    if (advice === null) {
      this.#root.classList.toggle("is-stale", stale);
      return false;
    }
    const isNew = JSON.stringify(advice) !== JSON.stringify(this.#shown);
    this.#shown = advice;
    if (isNew) this.#root.replaceChildren(...render(advice));
    this.#root.classList.toggle("is-stale", stale);
    this.#handle.textContent = `Bekijk je advies (${count(advice.steps.length)})`;
    this.#place();
    return isNew;
  }

  /** Bring the advice into view: open the sheet, or go to the panel. */
  open() {
    if (WIDE.matches) byId("advice-title").focus();
    else openModal(this.#sheet, byId("advice-title"));
  }

  // One advice in the document: it moves between the panel and the sheet.
  #place() {
    const has = this.#shown !== null;
    if (WIDE.matches && this.#sheet.open) this.#sheet.close();
    byId(WIDE.matches ? "advice-home" : "advice-guest").append(this.#root);
    this.#side.hidden = !(has && WIDE.matches);
    this.#handle.hidden = !has || WIDE.matches;
    document.body.classList.toggle("has-side", has && WIDE.matches);
  }
}

const count = (steps) => (steps === 1 ? "1 stap" : `${steps} stappen`);

function render(advice) {
  return [
    el("h2", { id: "advice-title", tabindex: "-1", text: "Je advies" }),
    el("p", { class: "advice-stale", text: "Er staat weer een vraag open. Je advies kan nog veranderen." }),
    el("p", { class: "advice-lead", text: "Dit past bij wat je vertelde. Het is uitleg, geen juridisch oordeel." }),
    ...MOMENTS.map(([when, title]) => moment(when, title, advice.steps.filter((step) => step.when === when))),
    signals(advice.signals ?? []),
    unfit(advice.not ?? []),
    missing(advice.missing ?? []),
  ].filter(Boolean);
}

function moment(when, title, steps) {
  if (steps.length === 0) return null;
  return el(
    "section",
    { class: `moment moment-${when}` },
    el("h3", { text: title }),
    el("ol", { class: "steps" }, ...steps.map((step, index) => card(step, when === "nu" && index === 0))),
  );
}

function card(step, open) {
  return el(
    "li",
    { class: "step", data: { step: step.step } },
    el("h4", { text: step.title ?? stepTitle(step.step) }),
    step.deadline ? deadline(step.deadline) : null,
    el("p", { class: "step-why" }, ...richText(step.why)),
    el("details", { class: "how", open }, el("summary", { text: "Zo doe je dat" }), el("div", { class: "blocks" }, ...textBlocks(step.how))),
    because(step.because ?? []),
    sourceList(step.sources),
  );
}

function deadline({ text, days_left: days, basis }) {
  return el(
    "div",
    { class: "deadline" },
    Number.isFinite(days) ? el("p", { class: "deadline-days", text: daysLeft(days) }) : null,
    el("p", {}, ...richText(text)),
    basis ? el("p", { class: "deadline-basis", text: basis }) : null,
  );
}

function daysLeft(days) {
  if (days < 0) return "De termijn lijkt voorbij";
  if (days === 0) return "Vandaag is de laatste dag";
  return days === 1 ? "Nog 1 dag" : `Nog ${days} dagen`;
}

function because(reasons) {
  const clauses = reasons.flatMap(({ fact, value }) => factClauses(fact, value));
  if (clauses.length === 0) return null;
  return el("p", { class: "because" }, el("span", { class: "because-label", text: "Omdat je zei: " }), `${clauses.join("; ")}.`);
}

function signals(list) {
  if (list.length === 0) return null;
  return el(
    "section",
    { class: "signals" },
    el("h3", { text: "Dit kan een aanwijzing zijn" }),
    el("ul", {}, ...list.map((signal) => el("li", { data: { signal: signal.signal } }, el("p", {}, ...richText(signal.text)), sourceList(signal.sources)))),
  );
}

function unfit(list) {
  if (list.length === 0) return null;
  return el(
    "details",
    { class: "unfit" },
    el("summary", {}, el("h3", { text: "Wat niet past" })),
    el(
      "ul",
      {},
      ...list.map((item) =>
        el("li", { data: { step: item.step } }, el("h4", { text: stepName(item.step) }), el("p", {}, ...richText(item.why)), sourceList(item.sources)),
      ),
    ),
  );
}

function missing(facts) {
  const worthTelling = facts.filter((fact) => fact !== "veiligheid");
  if (worthTelling.length === 0) return null;
  return el(
    "details",
    { class: "unfit missing" },
    el("summary", {}, el("h3", { text: "Wat we nog niet weten" })),
    el("p", { text: "Dit kan je advies nog veranderen:" }),
    el("ul", { class: "bullets" }, ...worthTelling.map((fact) => el("li", { text: factName(fact) }))),
  );
}
