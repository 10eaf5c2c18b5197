// In a picture of a network one may drag somebody to another place. The place where the mark is let go becomes a ring and a
// sphere, and these are sent with the form "place-form" that stands beside the picture, just as if they were chosen there. So
// nothing is kept that the form cannot say, and whoever uses the keyboard, or no script, uses the form.
//
// The picture says where its rings and spheres are: on .eg-ground the radii in data-rings ("140 244 344"), that of the band of
// "not known" in data-unknown and the client's own in data-centre; on every .eg-sphere its data-sphere and the bearings between
// which it lies, data-start and data-end, in degrees clockwise from straight up; on every .eg-person data-person, data-sphere and
// data-ring. Nothing moves by itself: a mark follows the pointer, or is back where it was.

const form = document.querySelector("form#place-form");
const steps = 6; // CSS px before a press becomes a drag.
const hold = 350; // Milliseconds before a finger lifts a mark; sooner it scrolls the page.
let drag = null;

if (form?.elements.member && form.elements.sphere && form.elements.ring) {
  for (const picture of document.querySelectorAll(".picture svg.eg-page")) prepare(picture);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drag) return;
    event.preventDefault();
    stop();
  });
  addEventListener("blur", () => stop());
}

function prepare(picture) {
  const ground = picture.querySelector(".eg-ground");
  if (!ground?.dataset.rings) return;
  const state = document.createElement("p");
  state.className = "detail";
  state.setAttribute("role", "status");
  picture.after(state);

  for (const person of picture.querySelectorAll(".eg-person[data-person]")) {
    if (!mayMove(person.dataset.person)) continue;
    person.classList.add("eg-movable");
    person.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !event.isPrimary || drag) return;
      drag = { picture, ground, state, person, id: event.pointerId, start: event, isHeld: false, place: null };
      if (event.pointerType === "touch") drag.timer = setTimeout(lift, hold);
    });
    // The browser would drag the link, and open its menu on a long press.
    person.addEventListener("dragstart", (event) => event.preventDefault());
    person.addEventListener("contextmenu", (event) => drag?.isHeld && event.preventDefault());
    person.addEventListener("touchmove", (event) => drag?.isHeld && event.preventDefault(), { passive: false });
  }
}

// Only people of the form: who may not be changed here is not in it.
function mayMove(member) {
  const field = form.elements.member;
  return field.options ? [...field.options].some((option) => option.value === member) : true;
}

addEventListener("pointermove", (event) => {
  if (!drag || event.pointerId !== drag.id) return;
  if (!drag.isHeld) {
    if (Math.hypot(event.clientX - drag.start.clientX, event.clientY - drag.start.clientY) < steps) return;
    if (drag.timer) return stop();
    lift();
  }
  const from = inPicture(drag.start);
  const to = inPicture(event);
  drag.person.setAttribute("transform", `translate(${to.x - from.x} ${to.y - from.y})`);
  const mark = drag.person.querySelector(".eg-hit");
  drag.place = placeAt(mark.cx.baseVal.value + to.x - from.x, mark.cy.baseVal.value + to.y - from.y);
  drag.state.textContent = drag.place ? words(drag.place) : "";
});

addEventListener("pointerup", (event) => {
  if (!drag || event.pointerId !== drag.id) return;
  const { isHeld, place, person } = drag;
  const isNew = place && (place.sphere !== person.dataset.sphere || place.ring !== person.dataset.ring);
  if (!isHeld || !isNew) return stop();
  send(person.dataset.person, place);
});

addEventListener("pointercancel", () => stop());

// The click with which a drag ends, also one that was given up, would open the person's page.
function refuseClick() {
  const swallow = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const isOver = new AbortController();
  const end = () => setTimeout(() => isOver.abort());
  addEventListener("click", swallow, { capture: true, signal: isOver.signal });
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, end, { signal: isOver.signal });
}

function lift() {
  clearTimeout(drag.timer);
  drag.timer = 0;
  drag.isHeld = true;
  drag.person.classList.add("eg-held");
  drag.person.setPointerCapture?.(drag.id);
  refuseClick();
}

// Back where it was; nothing has changed.
function stop() {
  if (!drag) return;
  clearTimeout(drag.timer);
  drag.person.removeAttribute("transform");
  drag.person.classList.remove("eg-held");
  drag.state.textContent = "";
  drag = null;
}

// The mark stays where it was let go until the answer comes.
function send(member, place) {
  drag = null;
  form.elements.member.value = member;
  form.elements.sphere.value = place.sphere;
  form.elements.ring.value = place.ring;
  form.requestSubmit();
}

// Where the pointer is, in the picture's own unit.
function inPicture(event) {
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(drag.picture.getScreenCTM().inverse());
}

// The ring and the sphere of a place; null over the client and outside the rim.
function placeAt(x, y) {
  const { rings, unknown, centre } = drag.ground.dataset;
  const distance = Math.hypot(x, y);
  const radii = rings.split(" ").map(Number);
  const index = radii.findIndex((radius) => distance <= radius);
  if (distance < Number(centre) || (index < 0 && !(distance <= Number(unknown)))) return null;
  const bearing = ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
  const sphere = [...drag.picture.querySelectorAll(".eg-sphere[data-sphere]")].find(({ dataset }) => {
    const start = ((Number(dataset.start) % 360) + 360) % 360;
    return (bearing - start + 360) % 360 <= Number(dataset.end) - Number(dataset.start);
  });
  return sphere ? { sphere: sphere.dataset.sphere, ring: index < 0 ? "" : String(index + 1) } : null;
}

// "Fatima: Buren, Binnenste kring", in the words of the form.
function words(place) {
  const said = (name, value) =>
    [...(form.elements[name].options ?? [])].find((option) => option.value === value)?.text.trim() ?? "";
  return `${said("member", drag.person.dataset.person)}: ${said("sphere", place.sphere)}, ${said("ring", place.ring)}`;
}
