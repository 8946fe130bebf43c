/// What the commands answer: lines for a person to read, and JSON for programs.
@NullMarked
package dev.postern.cli.report;

import org.jspecify.annotations.NullMarked;
