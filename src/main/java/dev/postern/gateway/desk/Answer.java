package dev.postern.gateway.desk;

/// Where the lines of an answer go.
public interface Answer {

    /// A line of what was asked for.
    void line(String text);

    /// A line about it, for the person who asks.
    void remark(String text);
}
