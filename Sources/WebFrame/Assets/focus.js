// After a form comes back with something to change, the heading of the summary takes the focus; a link in it leads to
// the field itself, not only to its place on the page. What is to be weighed first takes the focus in the same way.

const heading = document.getElementById("error-summary-title");
(heading ?? document.getElementById("considerations-title"))?.focus();

if (heading) {
  heading.closest(".error-summary").addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.closest(".field, td, .conflict")?.scrollIntoView({ block: "start" });
    field.focus({ preventScroll: true });
  });
}
