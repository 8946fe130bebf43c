-- The keys of buyers, wrapped by the master key; number 0 proves the master key. A destroyed key is overwritten
-- with zeros where it stands.
CREATE TABLE seal_key (
    id INTEGER PRIMARY KEY,
    wrapped BLOB NOT NULL
);

-- Whom a key is for, by a keyed code; alone: for one mail that belongs to no single buyer.
CREATE TABLE seal_subject (
    subject BLOB NOT NULL,
    key INTEGER NOT NULL,
    alone INTEGER NOT NULL,
    PRIMARY KEY (subject, key)
) WITHOUT ROWID;

CREATE INDEX seal_subject_key ON seal_subject (key);

-- Rows with key 0 are not sealed: those of before, and records that say nothing of a buyer.
ALTER TABLE spool ADD COLUMN key INTEGER NOT NULL DEFAULT 0;

ALTER TABLE original ADD COLUMN key INTEGER NOT NULL DEFAULT 0;

ALTER TABLE original ADD COLUMN size INTEGER NOT NULL DEFAULT 0;

UPDATE original SET size = length(bytes);

CREATE INDEX original_key ON original (key);

-- The bytes of all originals together.
CREATE TABLE original_total (bytes INTEGER NOT NULL);

INSERT INTO original_total SELECT coalesce(sum(size), 0) FROM original;

CREATE TRIGGER original_in AFTER INSERT ON original BEGIN UPDATE original_total SET bytes = bytes + NEW.size; END;

CREATE TRIGGER original_out AFTER DELETE ON original BEGIN UPDATE original_total SET bytes = bytes - OLD.size; END;

ALTER TABLE journal ADD COLUMN key INTEGER NOT NULL DEFAULT 0;

ALTER TABLE journal ADD COLUMN sealed BLOB;

-- An alias a row. The pair is a keyed code, empty once the buyer was erased; the buyer's address is sealed.
CREATE TABLE alias_name (
    name TEXT PRIMARY KEY,
    pair TEXT NOT NULL,
    side TEXT NOT NULL,
    seller TEXT NOT NULL,
    key INTEGER NOT NULL,
    buyer BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    revoked_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX alias_name_pair ON alias_name (pair) WHERE revoked_at = 0;

CREATE INDEX alias_name_key ON alias_name (key);

-- Whether rows of before are still to be sealed.
CREATE TABLE seal_due (due INTEGER NOT NULL);

INSERT INTO seal_due SELECT EXISTS (SELECT 1 FROM alias) OR EXISTS (SELECT 1 FROM journal) OR EXISTS (SELECT 1 FROM spool);
