/// How long parts of the journey take, by JMH.
@org.jspecify.annotations.NullMarked
package dev.postern.bench;
