// A photographed page beside the lines that are typed from it: keys in the grid, each line kept as it is typed, a ruler
// and a zoom for the picture. Everything is a form, and works without.
"use strict";

// The picture: the ruler lies where the line is taken to be; whoever moves it once tells the distance of the others.
const view = document.querySelector("[data-scan-view]");
const picture = view && view.querySelector("img"), ruler = view && view.querySelector(".ruler");
const ruled = { at: 0.14, top: 0.18, step: 0.05, zoom: 1 };
const show = () => {
  if (!view) return;
  ruler.hidden = false;
  ruler.style.insetBlockStart = `${ruled.at * 100}%`;
  picture.parentElement.style.inlineSize = `${ruled.zoom * 100}%`;
  view.scrollTop = ruled.at * picture.parentElement.offsetHeight - view.clientHeight / 2;
};
const zoom = (by) => { ruled.zoom = Math.min(4, Math.max(1, ruled.zoom + by)); show(); };
if (view) {
  if (view.dataset.share) ruled.at = Number(view.dataset.share) / 1000;
  if (picture.complete) show(); else picture.addEventListener("load", show);
}

const grid = document.getElementById("grid");
if (grid) {
  const RETRY = 3000, PAUSE = 700, LONGEST = 86400000;
  const said = document.getElementById("line-said");
  const token = () => grid.querySelector("input[name=_csrf]").value;
  const rows = () => [...grid.querySelectorAll("tr[data-line]")];
  const cells = (row) => [...row.querySelectorAll("input:not([type=hidden]):not([type=checkbox])")];
  const field = (row, name) => row.querySelector(`[name="${CSS.escape(`${name}-${row.dataset.line}`)}"]`);
  const tell = (text) => { if (said.textContent !== text) said.textContent = text; };
  ruled.step = 0.82 / Math.max(1, rows().length);

  // What is typed and not kept yet: by line, when its last key was pressed. One line is sent at a time.
  const open = new Map();
  let sending = false, timer = 0;
  const mark = () => grid.toggleAttribute("data-unkept", open.size > 0);
  const later = (after) => { clearTimeout(timer); timer = setTimeout(send, after); };
  const fields = (row) => {
    const body = new URLSearchParams({ sheet: grid.dataset.sheet, line: row.dataset.line,
      ago: String(Math.min(LONGEST, Math.round(performance.now() - open.get(row)))) });
    for (const input of row.querySelectorAll("input[name]")) {
      if (input.type !== "checkbox" || input.checked) body.append(input.name, input.value);
    }
    return body;
  };
  const post = (row) => fetch(grid.dataset.lines, { method: "POST", body: fields(row), credentials: "same-origin",
    keepalive: true, headers: { "X-XSRF-TOKEN": token() } });
  const take = (row, now) => {
    field(row, "seen").value = now.seen;
    field(row, "was").value = now.was;
    if (now.lost) {
      field(row, "number").value = now.number;
      field(row, "struck").checked = now.struck;
      now.cells.forEach((text, i) => { field(row, `c${i}`).value = text; });
    }
    paint(row);
    tell(now.lost ? grid.dataset.saidLost : now.other ? grid.dataset.saidOther : grid.dataset.saidKept);
  };
  async function send() {
    if (sending || open.size === 0) return;
    sending = true;
    const [row, since] = open.entries().next().value;
    try {
      const answer = await post(row);
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const now = await answer.json();
      if (!now.kept) { open.clear(); mark(); tell(grid.dataset.saidEnded); return; }
      if (open.get(row) === since) { open.delete(row); take(row, now); mark(); } else field(row, "seen").value = now.seen;
      later(0);
    } catch {
      tell(grid.dataset.saidAway);
      later(RETRY);
    } finally {
      sending = false;
    }
  }
  const changed = (row, soon) => { open.set(row, performance.now()); mark(); later(soon ? 0 : PAUSE); };
  const paint = (row) => {
    const machine = field(row, "machine"), looked = field(row, "looked");
    row.classList.toggle("machine", Boolean(machine) && !(looked && looked.checked));
    row.classList.toggle("out", field(row, "struck").checked);
  };
  grid.addEventListener("input", (event) => {
    const row = event.target.closest("tr[data-line]");
    if (row) { changed(row, event.target.type === "checkbox"); paint(row); }
  });
  grid.addEventListener("focusout", (event) => { if (open.has(event.target.closest("tr[data-line]"))) later(0); });
  addEventListener("online", () => later(0));
  addEventListener("pagehide", () => { for (const row of open.keys()) post(row).catch(() => {}); });
  let leaving = false;
  grid.addEventListener("submit", () => { leaving = true; clearTimeout(timer); open.clear(); });
  addEventListener("beforeunload", (event) => { if (open.size > 0 && !leaving) event.preventDefault(); });

  // The keys.
  const go = (row, at) => {
    const target = row && cells(row)[at];
    if (!target) return false;
    target.focus();
    target.select();
    return true;
  };
  const put = (input, text) => {
    input.setRangeText(text, input.selectionStart, input.selectionEnd, "end");
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const ditto = (row, above, at) => {
    if (!above) return;
    const text = cells(above)[at].value, input = cells(row)[at];
    // A number is not the same as the one above, it is the next.
    input.value = at === 0 && /^\d+$/.test(text) ? String(Number(text) + 1) : text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const tick = (row, name) => { const box = field(row, name); if (box) box.click(); };
  const insert = (row) => {
    const next = row.nextElementSibling, place = Number(row.dataset.line);
    const between = next ? (place + Number(next.dataset.line)) / 2 : place + 1;
    if (between === place || (next && between === Number(next.dataset.line))) return;
    const fresh = row.cloneNode(true), id = String(between);
    fresh.dataset.line = id;
    for (const input of fresh.querySelectorAll("input[name]")) {
      const name = input.name.slice(0, input.name.length - row.dataset.line.length - 1);
      if (name === "machine" || name === "looked") { (input.closest("label") || input).remove(); continue; }
      input.name = `${name}-${id}`;
      input.checked = false;
      input.value = name === "seen" ? "0" : name === "struck" ? "on" : "";
    }
    row.after(fresh);
    paint(fresh);
    go(fresh, 0);
  };
  const move = (by) => {
    ruled.at = Math.min(1, Math.max(0, ruled.at + by));
    const line = document.activeElement.closest("tr[data-line]"), n = line ? rows().indexOf(line) : 0;
    if (n > 0) ruled.step = (ruled.at - ruled.top) / n; else ruled.top = ruled.at;
    show();
  };
  const follow = (element) => {
    const row = element.closest("#grid tr[data-line]");
    if (!row) return;
    ruled.at = Math.min(1, Math.max(0, ruled.top + ruled.step * rows().indexOf(row)));
    show();
  };
  grid.addEventListener("focusin", (event) => follow(event.target));
  follow(document.activeElement || grid);
  grid.addEventListener("keydown", (event) => {
    const row = event.target.closest("tr[data-line]"), at = row ? cells(row).indexOf(event.target) : -1;
    if (!row) return;
    const press = {
      "Enter": () => { if (at === cells(row).length - 1 || at < 0) go(row.nextElementSibling, 0); else go(row, at + 1); },
      "C-Enter": () => insert(row),
      "C-d": () => at >= 0 && ditto(row, row.previousElementSibling, at),
      "ArrowUp": () => go(row.previousElementSibling, Math.max(0, at)),
      "ArrowDown": () => go(row.nextElementSibling, Math.max(0, at)),
      "F2": () => at >= 0 && put(event.target, "[?]"),
      "F4": () => { if (at >= 0) { event.target.select(); put(event.target, "[…]"); } },
      "F8": () => tick(row, "struck"),
      "F9": () => { tick(row, "looked"); go(row.nextElementSibling, Math.max(0, at)); },
      "A-ArrowUp": () => move(-0.005),
      "A-ArrowDown": () => move(0.005),
      "A-+": () => zoom(0.25),
      "A-=": () => zoom(0.25),
      "A--": () => zoom(-0.25),
    }[(event.ctrlKey || event.metaKey ? "C-" : event.altKey ? "A-" : "") + event.key];
    if (!press || event.isComposing) return;
    event.preventDefault();
    press();
  });
  const tools = document.querySelector("[data-scan-tools]");
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const act = { in: () => zoom(0.25), out: () => zoom(-0.25), up: () => move(-0.005), down: () => move(0.005) }[event.target.dataset.scan];
    if (act) act();
  });
}
