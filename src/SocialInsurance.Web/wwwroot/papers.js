// What becomes of a statement outside the page: paper.
(() => {
    document.addEventListener("click", event => {
        if (event.target.closest("[data-print]")) {
            print();
        }
    });

    // Paper shows what is closed on the screen. The style sheet sees to it where the browser lets it; here for the others.
    const opened = [];
    addEventListener("beforeprint", () => {
        for (const details of document.querySelectorAll("#statement details:not([open]):not(.on-screen)")) {
            details.open = true;
            opened.push(details);
        }
    });
    addEventListener("afterprint", () => opened.splice(0).forEach(details => details.open = false));
})();
