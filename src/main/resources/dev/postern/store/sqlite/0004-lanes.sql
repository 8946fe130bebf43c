-- The lane in which a mail waits: each is emptied in turn, so that a next hop that is down holds up no other.
ALTER TABLE spool ADD COLUMN lane TEXT NOT NULL DEFAULT '';

DROP INDEX spool_due;

DROP INDEX spool_held;

CREATE INDEX spool_due ON spool (lane, due) WHERE state = 'queued' AND lease = 0;

-- All that is asked about rows of a state without reading them.
CREATE INDEX spool_state ON spool (state, due, id, lease);

-- The token of the leases of the gateway that has the store; each start takes the next one.
CREATE TABLE spool_token (token INTEGER NOT NULL);

INSERT INTO spool_token VALUES (0);
