// The HTTP interface of the chat. Conversation id and token live in memory only: a reload forgets them.

const TIMEOUT_MS = 20_000;

/** A request that did not work. `status` is 0 when no answer came at all; `problem` is the problem document. */
export class ApiError extends Error {
  constructor(status, { retryAfter = null, problem = {} } = {}) {
    super(`request failed with status ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
    this.problem = problem;
  }
}

async function request(method, path, { token = null, body = null } = {}) {
  const headers = { Accept: "application/json" };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers["Content-Type"] = "application/json";
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      method,
      headers,
      body: body ? JSON.stringify(body) : undefined,
      credentials: "omit",
      cache: "no-store",
      signal: stop.signal,
    });
    if (!response.ok) {
      const seconds = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
      throw new ApiError(response.status, {
        retryAfter: Number.isFinite(seconds) ? seconds : null,
        problem: await response.json().catch(() => ({})),
      });
    }
    return await response.json();
  } catch (error) {
    // Network failure, time-out and an answer cut off half-way all mean: we do not know whether it arrived.
    throw error instanceof ApiError ? error : new ApiError(0);
  } finally {
    clearTimeout(timer);
  }
}

/** One conversation as this page knows it. */
export class Conversation {
  #id;
  #token;

  constructor(id, token) {
    this.#id = id;
    this.#token = token;
  }

  /** Start a conversation. Gives `[conversation, messages]`. */
  static async start(union) {
    const answer = await request("POST", "/api/conversations", { body: union ? { union } : {} });
    return [new Conversation(answer.conversation, answer.token), answer.messages];
  }

  /** Send text or choices. The same `messageId` twice takes effect once. */
  send(messageId, content) {
    return request("POST", `${this.#path}/messages`, {
      token: this.#token,
      body: { message_id: messageId, ...content },
    });
  }

  /** Erase everything of this conversation. Gives the receipt: a list of `{store, what, count}`. */
  async erase() {
    return (await request("DELETE", this.#path, { token: this.#token })).erased;
  }

  get #path() {
    return `/api/conversations/${encodeURIComponent(this.#id)}`;
  }
}

/** Every source by id. */
export async function fetchSources() {
  const { sources } = await request("GET", "/api/sources");
  return new Map(sources.map((source) => [source.id, source]));
}
