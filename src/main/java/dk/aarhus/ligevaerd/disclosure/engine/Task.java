package dk.aarhus.ligevaerd.disclosure.engine;

/**
 * A demand as one attacker sees it.
 *
 * @param knowledge what bounds the changes that he thinks possible
 * @param attacker position among the insiders, or -1 for the outsider
 */
record Task(Demand demand, Knowledge knowledge, int attacker) {}
