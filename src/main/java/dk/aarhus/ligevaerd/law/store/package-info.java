/** How sets of codes stand in a column. A leaf: the rules of the law know no database. */
package dk.aarhus.ligevaerd.law.store;
