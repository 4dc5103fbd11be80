package dk.aarhus.ligevaerd.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what a reporter may read: it answers in every language of the service. Whatever lacks the
 * mark answers in a language of the desk.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InEveryLanguage {}
