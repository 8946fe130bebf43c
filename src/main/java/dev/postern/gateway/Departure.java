package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;

/// A mail as it leaves: masked, proved, addressed to the real mailbox of the other side.
record Departure(ReversePath from, Address to, MessageBytes bytes, boolean leaks) {}
