// More rows without a round trip. The button itself is a submit button that asks the server for the same.

for (const group of document.querySelectorAll("[data-rows]")) {
  const button = group.querySelector("button[name='_more']");
  const body = group.querySelector("tbody");
  if (!button || !body || !body.rows.length) continue;

  button.addEventListener("click", (event) => {
    event.preventDefault();
    const index = body.rows.length;
    if (index >= 200) return;
    const row = body.rows[index - 1].cloneNode(true);
    renumber(row, group.dataset.rows, index);
    body.append(row);
    row.querySelector("input, select, textarea")?.focus();
  });
}

function renumber(row, name, index) {
  const pattern = new RegExp(`^((?:field-)?${name.replace(/[^\w-]/g, "-")})[.-]\\d+(?=[.-]|$)`);
  const renamed = (text) =>
    text.startsWith("field-") ? text.replace(pattern, `$1-${index}`) : text.replace(/\.\d+\./, `.${index}.`);
  for (const element of [row, ...row.querySelectorAll("*")]) {
    if (element.id) element.id = renamed(element.id);
    if (element.name) element.name = renamed(element.name);
    const labels = element.getAttribute("aria-labelledby");
    if (labels) element.setAttribute("aria-labelledby", labels.split(" ").map(renamed).join(" "));
    element.removeAttribute("aria-describedby");
    element.removeAttribute("aria-invalid");
    element.classList.remove("has-problem");
    if (element.matches(".problem")) element.remove();
    if (element.matches("input[type='text'], textarea")) element.value = "";
    if (element.matches("input[type='checkbox']")) element.checked = false;
    if (element.matches("select")) element.selectedIndex = 0;
  }
  const number = row.querySelector("th");
  number.lastChild.textContent = String(index + 1);
}
