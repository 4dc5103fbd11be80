/** Cases that have to do with each other, seen by those alone who may open both. */
package dk.aarhus.ligevaerd.casework.related;
