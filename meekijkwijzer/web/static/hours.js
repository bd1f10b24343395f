// Is the union open now? Pure functions; the clock of the union is that of Amsterdam, whatever the phone says.

const DAYS = ["zo", "ma", "di", "wo", "do", "vr", "za"];
const NAMES = { ma: "maandag", di: "dinsdag", wo: "woensdag", do: "donderdag", vr: "vrijdag", za: "zaterdag", zo: "zondag" };
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** Date and time in Amsterdam: `{date: Date at midnight UTC, time: "HH:MM"}`. */
function amsterdam(now) {
  const part = Object.fromEntries(CLOCK.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    date: new Date(Date.UTC(Number(part.year), Number(part.month) - 1, Number(part.day))),
    time: `${part.hour}:${part.minute}`,
  };
}

const plusDays = (date, days) => new Date(date.valueOf() + days * 86_400_000);

/** First Easter day (Gauss, in the form of Meeus/Jones/Butcher) at midnight UTC. */
function easter(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return new Date(Date.UTC(year, month - 1, day));
}

/** Is this a public holiday on which Dutch offices are usually closed? */
export function isHoliday(date) {
  const year = date.getUTCFullYear();
  const key = date.toISOString().slice(5, 10);
  // Koningsdag moves to Saturday the 26th when the 27th is a Sunday.
  const king = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? "04-26" : "04-27";
  if (["01-01", "12-25", "12-26", king].includes(key)) return true;
  const paasdag = easter(year);
  return [0, 1, 39, 49, 50].some((days) => plusDays(paasdag, days).valueOf() === date.valueOf());
}

const dotted = (time) => time.replace(":", ".");

/**
 * One sentence on whether somebody answers now.
 * `hours` maps `ma` … `zo` to `["09:00", "17:00"]`; closed days are absent. `unsure`: nobody checked them with the union.
 * Gives `{state: "open" | "closed" | "holiday" | "unknown", text}`.
 */
export function openNow(hours, now, unsure = false) {
  if (Object.keys(hours).length === 0) {
    return { state: "unknown", text: "De openingstijden weten we niet zeker. Kijk op de site." };
  }
  const { date, time } = amsterdam(now);
  const today = hours[DAYS[date.getUTCDay()]];
  const holiday = isHoliday(date);
  if (today && !holiday && time >= today[0] && time < today[1]) {
    const text = `open, tot ${dotted(today[1])} uur.`;
    return { state: "open", text: unsure ? `Volgens onze gegevens nu ${text}` : `Nu ${text}` };
  }
  const next = nextOpening(hours, date, time);
  const when = next ? ` Weer open: ${next}.` : "";
  if (today && holiday) return { state: "holiday", text: `Vandaag is een feestdag, dus waarschijnlijk dicht.${when}` };
  return { state: "closed", text: `${unsure ? "Volgens onze gegevens nu dicht" : "Nu dicht"}.${when}` };
}

function nextOpening(hours, date, time) {
  for (let ahead = 0; ahead <= 14; ahead += 1) {
    const day = plusDays(date, ahead);
    const code = DAYS[day.getUTCDay()];
    const span = hours[code];
    if (!span || isHoliday(day) || (ahead === 0 && time >= span[0])) continue;
    const name = ["vandaag", "morgen"][ahead] ?? (ahead < 7 ? NAMES[code] : `${NAMES[code]} over een week`);
    return `${name} om ${dotted(span[0])} uur`;
  }
  return null;
}

/** Read the hours out of a contact card and fill in its line about now. */
export function showOpenNow(card, now) {
  const line = card.querySelector("[data-open-now]");
  if (!line) return;
  const hours = {};
  for (const row of card.querySelectorAll("[data-day]")) hours[row.dataset.day] = [row.dataset.from, row.dataset.to];
  const { state, text } = openNow(hours, now, "unsure" in line.dataset);
  line.textContent = text;
  line.dataset.state = state;
  line.hidden = false;
}
