// What has to work without the connection to the server, or before it stands.
(() => {
    const typedEarly = new Map();
    const isLive = () => document.querySelector("[data-live]") !== null;
    const valueOf = input => input.type === "checkbox" || input.type === "radio" ? input.checked : input.value;

    // Until the page is live nobody listens: what is typed into it is kept and handed over then.
    const remember = event => {
        if (event.isTrusted && !isLive() && event.target.id + event.target.name) {
            typedEarly.set(event.target.id || `${event.target.name}=${event.target.value}`, valueOf(event.target));
        }
    };
    const find = key => document.getElementById(key)
        ?? document.querySelector(`[name="${CSS.escape(key.split("=")[0])}"][value="${CSS.escape(key.split("=")[1] ?? "")}"]`);
    const handOver = () => {
        for (const [key, value] of typedEarly) {
            const input = find(key);
            if (input === null) {
                continue;
            }
            if (typeof value === "boolean") {
                if (input.checked !== value || value) {
                    input.checked = value;
                    input.dispatchEvent(new Event("change", { bubbles: true }));
                }
            } else {
                input.value = value;
                input.dispatchEvent(new Event("input", { bubbles: true }));
                input.dispatchEvent(new Event("change", { bubbles: true }));
            }
        }
        typedEarly.clear();
    };
    // Coming alive replaces the elements of the page, and with them the one that has the focus.
    let focused = "";
    document.addEventListener("focusin", event => {
        if (!isLive()) {
            focused = event.target.id;
        }
    }, true);
    const focusAgain = () => {
        const input = focused && document.activeElement === document.body ? document.getElementById(focused) : null;
        input?.focus();
        if (input?.type === "text") {
            input.setSelectionRange(input.value.length, input.value.length);
        }
    };

    // The element that the address points at was replaced too: only going there again marks the new one.
    const markTarget = () => {
        if (location.hash.length > 1) {
            location.replace(location.href);
        }
    };

    document.addEventListener("input", remember, true);
    document.addEventListener("change", remember, true);
    // A page that lost its connection is opened again by the link to what was entered, which does not stay in the address bar.
    const reopened = "reopened";
    const reload = () => {
        const link = document.querySelector("[data-link]")?.dataset.link;
        if (link) {
            sessionStorage.setItem(reopened, "yes");
            location.assign(link);
        } else {
            location.reload();
        }
    };
    const cleanAddress = () => {
        if (sessionStorage.getItem(reopened)) {
            sessionStorage.removeItem(reopened);
            history.replaceState(history.state, "", location.pathname);
        }
    };

    new MutationObserver((_, observer) => {
        if (isLive()) {
            observer.disconnect();
            handOver();
            focusAgain();
            cleanAddress();
            markTarget();
        }
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-live"] });

    document.addEventListener("click", async event => {
        if (event.target.closest(".reload")) {
            reload();
        }
        const copy = event.target.closest("[data-copy]");
        if (copy) {
            const source = document.getElementById(copy.dataset.copy);
            await window.socialInsurance.copy(source.value);
            source.select();
            copy.textContent = copy.dataset.copied;
        }
    });

    window.socialInsurance = {
        // Where the clipboard needs https, a selection can still be copied.
        async copy(text) {
            try {
                await navigator.clipboard.writeText(text);
            } catch {
                const area = document.createElement("textarea");
                area.value = text;
                document.body.append(area);
                area.select();
                document.execCommand("copy");
                area.remove();
            }
        },
        // After going to another page the reading goes on there: at the part that the address names, or at the heading.
        focusPage() {
            const named = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
            const target = named ?? document.querySelector("h1");
            if (target) {
                target.tabIndex = -1;
                target.focus({ preventScroll: target !== named });
            }
        },
        rememberLanguage(language) {
            document.documentElement.lang = language;
            const culture = encodeURIComponent(`c=${language}|uic=${language}`);
            document.cookie = `.AspNetCore.Culture=${culture}; path=/; max-age=31536000; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
        },
    };
})();
