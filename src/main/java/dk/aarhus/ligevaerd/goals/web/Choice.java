package dk.aarhus.ligevaerd.goals.web;

/** One of a list that can be chosen. */
record Choice(String code, String name, boolean chosen) {}
