// Sends a file of people to the server: it is checked there, and its page opens when it has been taken.
(() => {
    const find = id => document.getElementById(id);
    let sending = false;

    const say = text => {
        find("drop-state").textContent = text;
    };
    const refuse = sentences => {
        say("");
        find("drop-problems").replaceChildren(...sentences.map(sentence => Object.assign(document.createElement("p"), { textContent: sentence })));
    };
    const sentencesOf = (text, otherwise) => {
        try {
            const problem = JSON.parse(text);
            return problem.errors ? Object.values(problem.errors).flat() : [problem.detail || problem.title || otherwise];
        } catch {
            return [otherwise];
        }
    };
    const send = file => {
        const drop = find("drop");
        if (!file || !drop || sending) {
            return;
        }
        refuse([]);
        if (file.size > Number(drop.dataset.most)) {
            refuse([drop.dataset.large]);
            return;
        }
        sending = true;
        const form = new FormData();
        form.append("hold", "true");
        form.append("file", file);
        const call = new XMLHttpRequest();
        call.open("POST", "/api/v1/batches");
        call.setRequestHeader("Accept-Language", drop.dataset.language);
        call.setRequestHeader("RequestVerificationToken", document.querySelector("[name=__RequestVerificationToken]")?.value ?? "");
        call.upload.onprogress = event => {
            const done = event.lengthComputable ? Math.floor(100 * event.loaded / event.total) : 0;
            say(done < 100 ? `${drop.dataset.sending} ${done}%` : drop.dataset.checking);
        };
        call.onload = () => {
            sending = false;
            if (call.status === 202) {
                location.assign(`/batch/${JSON.parse(call.responseText).id}`);
            } else {
                refuse(sentencesOf(call.responseText, drop.dataset.failed));
            }
        };
        call.onerror = call.onabort = () => {
            sending = false;
            refuse([drop.dataset.failed]);
        };
        say(`${drop.dataset.sending} 0%`);
        call.send(form);
    };

    document.addEventListener("change", event => {
        if (event.target.id === "drop-file") {
            send(event.target.files[0]);
            event.target.value = "";
        }
    });
    const dropOf = event => event.target.closest?.("#drop");
    document.addEventListener("dragover", event => {
        if (dropOf(event)) {
            event.preventDefault();
            dropOf(event).classList.add("over");
        }
    });
    document.addEventListener("dragleave", event => dropOf(event)?.classList.remove("over"));
    document.addEventListener("drop", event => {
        const drop = dropOf(event);
        if (drop) {
            event.preventDefault();
            drop.classList.remove("over");
            send(event.dataTransfer.files[0]);
        }
    });
})();
