-- The keys that protect cookies and page state: every node must know those of the others.
CREATE TABLE data_protection_key (
    name text NOT NULL PRIMARY KEY,
    xml  text NOT NULL
);
