-- How many mails were opened and how many came to their end, counted as their records are written. What the spool
-- holds is the difference, at any moment.
CREATE TABLE tally (opened INTEGER NOT NULL, ended INTEGER NOT NULL);

INSERT INTO tally SELECT
    (SELECT count(DISTINCT id) FROM journal WHERE kind IN ('received', 'originated')),
    (SELECT count(DISTINCT id) FROM journal WHERE kind IN ('delivered', 'bounced', 'expired', 'dropped'));

CREATE TRIGGER journal_opened AFTER INSERT ON journal WHEN NEW.kind IN ('received', 'originated')
BEGIN UPDATE tally SET opened = opened + 1; END;

CREATE TRIGGER journal_ended AFTER INSERT ON journal WHEN NEW.kind IN ('delivered', 'bounced', 'expired', 'dropped')
    AND NOT EXISTS (SELECT 1 FROM journal WHERE id = NEW.id AND seq < NEW.seq
        AND kind IN ('delivered', 'bounced', 'expired', 'dropped'))
BEGIN UPDATE tally SET ended = ended + 1; END;
