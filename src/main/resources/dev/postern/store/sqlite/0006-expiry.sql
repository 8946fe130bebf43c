-- Finds the mails of a lane whose time is over, for a next hop that takes none.
CREATE INDEX spool_expires ON spool (lane, expires) WHERE state = 'queued' AND lease = 0;
