// A definition also opens under a resting pointer. Clicking keeps it open; without this script, clicking opens it.
(() => {
    const rest = 250;
    let waiting = 0;
    let hovered = null;

    const definitionOf = term => document.getElementById(term.getAttribute("popovertarget"));
    const close = () => {
        clearTimeout(waiting);
        if (hovered?.matches(":popover-open")) {
            hovered.hidePopover();
        }
        hovered = null;
    };

    document.addEventListener("pointerover", event => {
        const term = event.pointerType === "mouse" ? event.target.closest?.(".term") : null;
        if (term) {
            clearTimeout(waiting);
            waiting = setTimeout(() => {
                const definition = definitionOf(term);
                if (definition && !definition.matches(":popover-open")) {
                    definition.showPopover({ source: term });
                    hovered = definition;
                }
            }, rest);
        } else if (!(hovered && event.target.closest?.(".definition") === hovered)) {
            clearTimeout(waiting);
            waiting = setTimeout(close, rest);
        }
    });
    document.addEventListener("click", event => {
        const term = event.target.closest?.(".term");
        if (term && hovered === definitionOf(term) && hovered?.matches(":popover-open")) {
            event.preventDefault(); // the click would close what the pointer has just opened
            hovered = null;
        }
    });
})();
