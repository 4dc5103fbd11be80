/** The words for what the law room names, in every language of the pages. */
package dk.aarhus.ligevaerd.law.words;
