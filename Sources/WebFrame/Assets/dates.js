// Beside every date that is typed as dd-mm-jjjj stands a button that opens the browser's own calendar.

const isDutch = document.documentElement.lang === "nl";

for (const field of document.querySelectorAll("input[data-kind='date']")) {
  if (!("showPicker" in HTMLInputElement.prototype)) break;
  const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent.trim() ?? "";
  const picker = document.createElement("input");
  picker.type = "date";
  picker.tabIndex = -1;
  picker.setAttribute("aria-hidden", "true");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button is-quiet";
  button.textContent = isDutch ? "Kalender" : "Calendar";
  button.setAttribute("aria-label", `${button.textContent}: ${label}`);

  const box = document.createElement("div");
  box.className = "date-with-picker";
  field.replaceWith(box);
  box.append(field, button, picker);

  button.addEventListener("click", () => {
    const typed = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(field.value);
    picker.value = typed ? `${typed[3]}-${typed[2].padStart(2, "0")}-${typed[1].padStart(2, "0")}` : "";
    picker.showPicker();
  });
  picker.addEventListener("change", () => {
    const [year, month, day] = picker.value.split("-");
    if (!day) return;
    field.value = `${day}-${month}-${year}`;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
}
