package dev.postern.dns;

/// One mail exchanger of a domain (RFC 5321 §5.1).
///
/// @param preference the lowest is tried first
/// @param host without a final dot; empty where the domain takes no mail (RFC 7505)
public record Mx(int preference, String host) {}
