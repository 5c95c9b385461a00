// What becomes of a statement outside the page: paper, letters, messages. Nothing that is typed into a letter leaves the browser.
(() => {
    if (navigator.share) {
        document.documentElement.dataset.canShare = "";
    }

    const { copy } = window.socialInsurance;

    const confirm = button => {
        const words = button.textContent;
        button.textContent = button.dataset.copied;
        setTimeout(() => button.textContent = words, 2000);
    };

    const fillBlanks = text => {
        for (const input of document.querySelectorAll("[data-fills]")) {
            for (const blank of text.querySelectorAll(`[data-blank="${input.dataset.fills}"]`)) {
                blank.dataset.name ??= blank.textContent;
                blank.textContent = input.value || blank.dataset.name;
                blank.classList.toggle("filled", input.value !== "");
            }
        }
    };

    const partsOf = element => {
        const letter = element.closest(".letter");
        return {
            source: letter.querySelector("[data-letter-source]"),
            text: letter.querySelector("[data-letter-text]"),
            changed: letter.querySelector("[data-letter-changed]"),
        };
    };

    // The server renders the letter into a place that nobody edits; the copy beside it belongs to the person.
    const write = ({ source, text, changed }) => {
        text.replaceChildren(...[...source.children].map(paragraph => paragraph.cloneNode(true)));
        text.contentEditable = "true";
        delete text.dataset.edited;
        changed.hidden = true;
        fillBlanks(text);
    };

    const followed = new WeakSet();
    const openLetters = letters => {
        for (const letter of letters.querySelectorAll(".letter")) {
            const parts = partsOf(letter);
            if (!followed.has(parts.source)) {
                followed.add(parts.source);
                new MutationObserver(() => {
                    if (parts.text.dataset.edited === undefined) {
                        write(parts);
                    } else {
                        parts.changed.hidden = false;
                    }
                }).observe(parts.source, { subtree: true, childList: true, characterData: true });
                write(parts);
            }
        }
    };

    document.addEventListener("toggle", event => {
        if (event.target.matches?.(".letters") && event.target.open) {
            openLetters(event.target);
        }
    }, true);

    document.addEventListener("input", event => {
        if (event.target.matches("[data-fills]")) {
            document.querySelectorAll("[data-letter-text]").forEach(fillBlanks);
        } else if (event.target.matches("[data-letter-text]")) {
            event.target.dataset.edited = "";
        }
    });

    // A letter is words: what is pasted into it brings no foreign form along.
    document.addEventListener("paste", event => {
        if (event.target.closest?.("[data-letter-text]")) {
            event.preventDefault();
            document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
        }
    });

    document.addEventListener("click", async event => {
        const button = event.target.closest("button");
        if (button === null) {
            return;
        }
        if (button.matches("[data-print]")) {
            print();
        } else if (button.matches("[data-letter-refill]")) {
            write(partsOf(button));
        } else if (button.matches("[data-letter-copy]")) {
            await copy(partsOf(button).text.innerText);
            confirm(button);
        } else if (button.matches("[data-copy-text]")) {
            await copy(button.dataset.copyText);
            confirm(button);
        } else if (button.matches("[data-share]")) {
            const { share: url, shareTitle: title } = button.dataset;
            navigator.share({ url, title }).catch(() => { }); // put away by the person
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
