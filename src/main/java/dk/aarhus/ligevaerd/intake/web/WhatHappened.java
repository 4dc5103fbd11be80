package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The screen that asks what happened. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WhatHappened(Answers answers, Faults faults, boolean returning)
        implements TemplateInstance {}
