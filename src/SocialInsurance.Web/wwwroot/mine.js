// Recent statements, kept in this browser only for those who ask for it. Whatever its storage does, the page goes on.
(() => {
    const key = "socialInsurance.mine";
    const most = 20;
    const quiet = 800;
    let current = null; // the entry of this visit: it follows what is typed instead of adding an entry a keystroke
    let waiting = 0;
    let watched = null;
    let state = "";
    let isBroken = false;
    let gone = null; // what was deleted does not come back by itself while its figures are still on the page

    const isEntry = entry => typeof entry?.id === "string" && typeof entry.name === "string"
        && typeof entry.link === "string" && entry.link.startsWith("/?");
    // The same figures make the same statement, in whatever order a link names them.
    const figuresOf = link => link.slice(2).split("&").sort().join("&");
    const isSame = (link, other) => other !== null && figuresOf(link) === figuresOf(other);
    const read = () => {
        let text;
        try {
            text = localStorage.getItem(key);
        } catch {
            state = "off";
            return null;
        }
        if (text === null) {
            return null;
        }
        try {
            const kept = JSON.parse(text);
            if (kept?.v === 1 && Array.isArray(kept.entries) && kept.entries.every(isEntry)) {
                return kept.entries;
            }
        } catch {
            // named below
        }
        isBroken = true;
        return [];
    };
    const write = entries => {
        try {
            if (entries === null) {
                localStorage.removeItem(key);
            } else {
                localStorage.setItem(key, JSON.stringify({ v: 1, entries }));
            }
            state = "";
            return true;
        } catch (failure) {
            state = failure?.name === "SecurityError" ? "off" : "full";
            return false;
        }
    };

    const make = (name, properties, ...children) => {
        const element = Object.assign(document.createElement(name), properties);
        element.append(...children);
        return element;
    };
    const rowOf = (mine, entry, entries) => {
        const open = make("a", { href: entry.link, target: "_top", textContent: entry.name });
        const rename = make("button", { type: "button", className: "idk", textContent: mine.dataset.rename, ariaLabel: `${mine.dataset.rename}: ${entry.name}` });
        const remove = make("button", { type: "button", className: "idk", textContent: mine.dataset.remove, ariaLabel: `${mine.dataset.remove}: ${entry.name}` });
        const row = make("li", {}, open, make("span", { className: "chips" }, rename, remove));
        rename.onclick = () => {
            const input = make("input", { value: entry.name, ariaLabel: mine.dataset.label, maxLength: 80 });
            const done = make("button", { type: "button", className: "idk", textContent: mine.dataset.done });
            const finish = () => {
                entry.name = input.value.trim() || entry.name;
                entry.named = true;
                write(entries);
                draw();
                document.querySelectorAll("#mine-list li .idk")[2 * entries.indexOf(entry)]?.focus();
            };
            done.onclick = finish;
            input.onkeydown = event => {
                if (event.key === "Enter") {
                    event.preventDefault();
                    finish();
                }
            };
            row.replaceChildren(make("span", { className: "inp" }, input), done);
            input.select();
            input.focus();
        };
        remove.onclick = () => {
            write(entries.filter(other => other !== entry));
            gone = entry.link;
            if (current === entry.id) {
                current = null;
            }
            draw();
            document.getElementById("mine-keep")?.focus();
        };
        return row;
    };
    const draw = () => {
        const mine = document.getElementById("mine");
        if (!mine) {
            return;
        }
        const before = state;
        const entries = read();
        state = before || state;
        const box = document.getElementById("mine-keep");
        box.checked = entries !== null;
        box.disabled = state === "off";
        document.getElementById("mine-list").replaceChildren(...(entries ?? []).map(entry => rowOf(mine, entry, entries)));
        document.getElementById("mine-state").textContent = mine.dataset[state || (isBroken ? "broken" : "")] ?? (entries?.length === 0 ? mine.dataset.none : "");
    };

    // What is being typed is not drawn over, nor is it known to a list that is written meanwhile.
    const isRenaming = () => document.querySelector("#mine-list input") !== null;

    const keep = () => {
        if (isRenaming()) {
            keepSoon();
            return;
        }
        const { link, name } = document.getElementById("mine")?.dataset ?? {};
        const entries = read();
        if (entries === null || !link || isSame(link, gone)) {
            return;
        }
        const known = entries.find(entry => entry.id === current) ?? entries.find(entry => isSame(entry.link, link));
        if (known && isSame(known.link, link) && state === "") {
            current = known.id;
            return;
        }
        const entry = { id: known?.id ?? crypto.randomUUID?.() ?? String(Date.now()), link, name: known?.named ? known.name : name, named: known?.named ?? false };
        if (write([entry, ...entries.filter(other => other !== known)].slice(0, most))) {
            current = entry.id;
        }
        draw();
    };
    const keepSoon = () => {
        clearTimeout(waiting);
        const mine = document.getElementById("mine");
        if (!mine?.dataset.link && !document.querySelector("form[data-link]")) {
            current = null; // everything was cleared: what comes next is another statement
        }
        waiting = setTimeout(keep, quiet);
    };

    document.addEventListener("change", event => {
        if (event.target.id !== "mine-keep") {
            return;
        }
        state = "";
        current = null;
        gone = null;
        if (write(event.target.checked ? read() ?? [] : null)) {
            keep();
        }
        draw();
    });

    window.socialInsuranceMine = {
        show() {
            watched?.disconnect();
            const mine = document.getElementById("mine");
            if (!mine) {
                return;
            }
            watched = new MutationObserver(keepSoon);
            watched.observe(mine, { attributes: true, attributeFilter: ["data-link"] });
            if (!isRenaming()) { // a slow connection calls this when the list has long been in use
                draw();
            }
            current = read()?.find(entry => isSame(entry.link, mine.dataset.link ?? ""))?.id ?? null;
            keepSoon();
        },
    };
})();
