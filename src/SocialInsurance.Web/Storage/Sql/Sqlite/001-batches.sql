-- A file of people, for as long as it is kept.
CREATE TABLE batch (
    id         TEXT    NOT NULL PRIMARY KEY,
    key_hash   BLOB    NOT NULL,
    file_name  TEXT    NOT NULL,
    terms      TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    row_count  INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX batch_expires ON batch (expires_at);

-- Its rows, cut into blocks. What was computed of a block, its sums and its "done" are written together.
CREATE TABLE batch_block (
    batch_id  TEXT    NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    rows      BLOB    NOT NULL,
    attempts  INTEGER NOT NULL DEFAULT 0,
    done_at   INTEGER,
    results   BLOB,
    sums      TEXT,
    basis     TEXT,
    PRIMARY KEY (batch_id, number)
) STRICT;

CREATE INDEX batch_block_open ON batch_block (batch_id, number) WHERE done_at IS NULL;

-- What a page looks for in computed rows.
CREATE TABLE batch_row (
    batch_id     TEXT    NOT NULL,
    number       INTEGER NOT NULL,
    block        INTEGER NOT NULL,
    employee_id  TEXT,
    name         TEXT,
    finding      INTEGER NOT NULL,
    employee_fen INTEGER,
    employer_fen INTEGER,
    deducted_fen INTEGER,
    excess_fen   INTEGER,
    PRIMARY KEY (batch_id, number),
    FOREIGN KEY (batch_id, block) REFERENCES batch_block (batch_id, number) ON DELETE CASCADE
) STRICT;

CREATE INDEX batch_row_finding ON batch_row (batch_id, finding, number);
CREATE INDEX batch_row_block ON batch_row (batch_id, block);
