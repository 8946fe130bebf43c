package dev.postern.parties.authentication.spf;

import dev.postern.parties.authentication.result.Result;

/// One directive of a record: the result where the mechanism matches.
record Directive(Result result, Mechanism mechanism) {}
