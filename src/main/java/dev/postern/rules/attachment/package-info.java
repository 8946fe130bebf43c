/// What is sent beside the text: only what a buyer may be sent, and what can be read.
@NullMarked
package dev.postern.rules.attachment;

import org.jspecify.annotations.NullMarked;
