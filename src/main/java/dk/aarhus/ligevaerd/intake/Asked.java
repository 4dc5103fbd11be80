package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;
import java.util.Optional;

/** What a reporter asked for, with the reporter's words if there are any. */
public record Asked(Request request, LocalDate day, Optional<String> words) {}
