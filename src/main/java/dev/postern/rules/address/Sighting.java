package dev.postern.rules.address;

/// An address found in text.
///
/// @param from where it begins in the folded text
/// @param host what tells it from other addresses: lower case, without `www.`
/// @param bare only a name, with neither scheme nor path
public record Sighting(int from, int to, String host, boolean bare) {

    private static final int MAX_HOST = 253;
    private static final String WWW = "www.";

    public Sighting {
        host = host.substring(Math.max(0, host.length() - MAX_HOST));
        host = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }
}
