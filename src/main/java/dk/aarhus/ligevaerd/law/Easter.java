package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, on which most Danish holidays hang. */
final class Easter {

    private Easter() {}

    /**
     * By the anonymous Gregorian computation: the Sunday after the first ecclesiastical full moon
     * of spring.
     */
    static LocalDate sundayOf(int year) {
        int yearOfMoonCycle = year % 19;
        int century = year / 100;
        int leapCorrection = century - century / 4;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * yearOfMoonCycle + leapCorrection - moonCorrection + 15) % 30;
        int daysToSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int lateMoon = (yearOfMoonCycle + 11 * epact + 22 * daysToSunday) / 451;
        int daysAfter22March = epact + daysToSunday - 7 * lateMoon;
        return LocalDate.of(year, 3, 22).plusDays(daysAfter22March);
    }
}
