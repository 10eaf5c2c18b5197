// What is being written is kept on the server every few seconds, and the session is kept alive while someone types.
// Whoever signs out or runs out of time in the meantime sees here what to do; the text stays on the page.

const every = 4000;
const isDutch = document.documentElement.lang === "nl";
const words = isDutch
  ? {
      kept: (time) => `Je tekst is om ${time} bewaard.`,
      gone: "Je bent niet meer ingelogd. Je tekst staat hier nog. Log in een nieuw tabblad in en ga daarna hier verder.",
      signIn: "Inloggen in een nieuw tabblad",
      offline: "Je tekst kan nu niet worden bewaard. We proberen het zo weer.",
      soon: "Over een paar minuten word je uitgelogd, omdat er niets gebeurt.",
      stay: "Ingelogd blijven",
    }
  : {
      kept: (time) => `Your text was kept at ${time}.`,
      gone: "You are no longer signed in. Your text is still here. Sign in in a new tab and then go on here.",
      signIn: "Sign in in a new tab",
      offline: "Your text cannot be kept just now. We will try again shortly.",
      soon: "You will be signed out in a few minutes, because nothing happens.",
      stay: "Stay signed in",
    };

let lastContact = Date.now();

for (const form of document.querySelectorAll("form[data-draft]")) keepDraftsOf(form);
warnBeforeTheEnd(Number(document.body.dataset.idle));

function keepDraftsOf(form) {
  const state = document.createElement("p");
  state.className = "draft-state";
  state.setAttribute("role", "status");
  form.append(state);
  let changed = false;
  let timer = 0;
  let underWay = null;

  form.addEventListener("input", () => {
    changed = true;
    timer ||= setTimeout(save, every);
  });
  form.addEventListener("submit", () => {
    changed = false;
    clearTimeout(timer);
    underWay?.abort();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && changed) save({ keepalive: true });
  });

  async function save(options) {
    clearTimeout(timer);
    timer = 0;
    if (!changed) return;
    changed = false;
    const body = new URLSearchParams([...fieldsOf(form)]);
    underWay = new AbortController();
    const { signal } = underWay;
    try {
      const answer = await fetch("/concepten", { method: "POST", body, redirect: "error", signal, ...options });
      if (answer.ok) {
        lastContact = Date.now();
        say(words.kept(new Date().toLocaleTimeString(isDutch ? "nl-NL" : "en-GB", { hour: "2-digit", minute: "2-digit" })));
      } else if (answer.status === 401 || answer.status === 403) {
        changed = true;
        if (!(await renewToken())) sayGone();
        timer = setTimeout(save, every);
      } else if (answer.status >= 500 || answer.status === 429) {
        retry();
      }
    } catch (error) {
      if (error.name !== "AbortError") retry();
    }
  }

  function retry() {
    changed = true;
    say(words.offline);
    timer = setTimeout(save, every * 4);
  }

  function say(text) {
    state.textContent = text;
  }

  function sayGone() {
    if (state.querySelector("a")) return;
    const link = document.createElement("a");
    link.href = "/inloggen";
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = words.signIn;
    state.replaceChildren(words.gone + " ", link);
  }
}

// Whoever signed in again in another tab goes on here with the new session: its token takes the place of the old one.
async function renewToken() {
  const answer = await fetch("/sessie", { redirect: "error" }).catch(() => null);
  if (!answer?.ok) return false;
  const { csrf } = await answer.json();
  for (const field of document.querySelectorAll("input[name='_csrf']")) field.value = csrf;
  lastContact = Date.now();
  return true;
}

function* fieldsOf(form) {
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && form.elements[name]?.type !== "password") yield [name, value];
  }
}

// Nobody is signed out without a warning, and staying is one key away (WCAG 2.2, 2.2.1).
function warnBeforeTheEnd(idleSeconds) {
  if (!idleSeconds) return;
  const margin = Math.min(300, idleSeconds / 3) * 1000;
  let box = null;

  setInterval(() => {
    const isNear = Date.now() - lastContact > idleSeconds * 1000 - margin;
    if (isNear && !box) show();
    if (!isNear && box) hide();
  }, 5000);

  function show() {
    box = document.createElement("div");
    box.className = "notice is-warning";
    box.setAttribute("role", "alert");
    const text = document.createElement("p");
    text.textContent = words.soon;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = words.stay;
    button.addEventListener("click", stay);
    box.append(text, button);
    document.querySelector("main").prepend(box);
  }

  function hide() {
    box.remove();
    box = null;
  }

  async function stay() {
    if (await renewToken()) hide();
    else location.reload();
  }
}
