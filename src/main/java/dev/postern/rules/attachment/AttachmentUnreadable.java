package dev.postern.rules.attachment;

import dev.postern.mail.Direction;
import dev.postern.reading.Trouble;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import java.util.LinkedHashMap;
import java.util.List;

/// Past a limit of reading, or where a mail says two things about itself, nobody can say what its
/// reader would see there.
///
/// One finding a kind of trouble: a mail with a thousand bad parts needs one mending.
public final class AttachmentUnreadable implements Rule {

    @Override
    public RuleId id() {
        return RuleCatalogue.ATTACHMENT_UNREADABLE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var mail = hearing.mail();
        var kinds = new LinkedHashMap<String, Trouble>();
        mail.reading().troubles().forEach(trouble -> kinds.putIfAbsent(trouble.what(), trouble));
        return kinds.values().stream().map(this::violation).toList();
    }

    private Violation violation(Trouble trouble) {
        var key = id() + "." + trouble.what();
        return new Violation(trouble.place(), trouble.detail(), Advice.of(key, trouble.detail()));
    }
}
