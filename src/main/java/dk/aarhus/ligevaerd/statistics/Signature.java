package dk.aarhus.ligevaerd.statistics;

import java.time.LocalDate;

/** Who did something, by account, and on which day. */
record Signature(String account, LocalDate day) {}
