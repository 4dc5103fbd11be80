/**
 * Finds words in texts as a reader would: in Danish and English, whatever their endings, and
 * however æ, ø and å are written. It knows texts only, and keeps none of them.
 */
package dk.aarhus.ligevaerd.casework.search;
