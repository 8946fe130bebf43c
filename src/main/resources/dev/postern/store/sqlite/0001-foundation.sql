-- Times are milliseconds since 1970-01-01T00:00:00Z. Ids lead with their pair's shard tag.

-- What each side of a pair is called towards the other.
CREATE TABLE alias (
    pair TEXT PRIMARY KEY,
    seller TEXT NOT NULL,
    buyer TEXT NOT NULL,
    seller_alias TEXT NOT NULL UNIQUE,
    buyer_alias TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Accepted mail until it is settled; one row a recipient.
CREATE TABLE spool (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    due INTEGER NOT NULL,
    lease INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    item TEXT NOT NULL
);

CREATE INDEX spool_due ON spool (due) WHERE state = 'queued' AND lease = 0;

CREATE INDEX spool_held ON spool (due) WHERE state = 'held';

-- Beside the row, so that a retry does not write the mail again.
CREATE TABLE content (
    seq INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
);

-- What happened; rows are only ever added.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    seller TEXT NOT NULL,
    orders TEXT NOT NULL,
    event TEXT NOT NULL
);

CREATE INDEX journal_id ON journal (id);

-- Finds the mails of an order.
CREATE TABLE journal_order (
    order_id TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (order_id, id)
) WITHOUT ROWID;
