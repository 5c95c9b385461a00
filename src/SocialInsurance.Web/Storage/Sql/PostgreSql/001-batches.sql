-- A file of people, for as long as it is kept.
CREATE TABLE batch (
    id         text    NOT NULL PRIMARY KEY,
    key_hash   bytea   NOT NULL,
    file_name  text    NOT NULL,
    terms      text    NOT NULL,
    state      text    NOT NULL,
    row_count  bigint NOT NULL,
    created_at bigint NOT NULL,
    started_at bigint,
    expires_at bigint NOT NULL
);

CREATE INDEX batch_expires ON batch (expires_at);

-- Its rows, cut into blocks. What was computed of a block, its sums and its "done" are written together.
CREATE TABLE batch_block (
    batch_id  text    NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    number    bigint NOT NULL,
    row_count bigint NOT NULL,
    rows      bytea   NOT NULL,
    attempts  bigint NOT NULL DEFAULT 0,
    done_at   bigint,
    results   bytea,
    sums      text,
    basis     text,
    PRIMARY KEY (batch_id, number)
);

CREATE INDEX batch_block_open ON batch_block (batch_id, number) WHERE done_at IS NULL;

-- What a page looks for in computed rows.
CREATE TABLE batch_row (
    batch_id     text    NOT NULL,
    number       bigint NOT NULL,
    block        bigint NOT NULL,
    employee_id  text,
    name         text,
    finding      bigint NOT NULL,
    employee_fen bigint,
    employer_fen bigint,
    deducted_fen bigint,
    excess_fen   bigint,
    PRIMARY KEY (batch_id, number),
    FOREIGN KEY (batch_id, block) REFERENCES batch_block (batch_id, number) ON DELETE CASCADE
);

CREATE INDEX batch_row_finding ON batch_row (batch_id, finding, number);
CREATE INDEX batch_row_block ON batch_row (batch_id, block);
