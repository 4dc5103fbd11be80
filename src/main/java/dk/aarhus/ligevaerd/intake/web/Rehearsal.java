package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.TemplateEnum;

/** Whether the reporter typed the code back, and how it went. */
@TemplateEnum
enum Rehearsal {
    NOT_TRIED,
    RIGHT,
    WRONG
}
