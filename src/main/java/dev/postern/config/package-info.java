/// Reads the files under `config/` and collects every mistake with its file, line and a suggestion.
/// Each package owns the record that its part of the configuration becomes.
@NullMarked
package dev.postern.config;

import org.jspecify.annotations.NullMarked;
