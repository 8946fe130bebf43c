-- Mails as they came, kept for a while to be judged again; see keep and keep-for in postern.yaml.
CREATE TABLE original (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    item TEXT NOT NULL,
    bytes BLOB NOT NULL
);

CREATE INDEX original_at ON original (at, id);
