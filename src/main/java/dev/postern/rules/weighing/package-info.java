/// Word lists and the statistical judge weighed against each other, sentence by sentence.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.weighing;
