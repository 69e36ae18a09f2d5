package org.islegraph.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the Extended Date/Time Format (ISO 8601-2, levels 0 and 1) that the dataset uses: a day, a month or a
 * year (one of more than four digits after a Y), each with an optional qualifier, a decade or a century.
 *
 * <p>A qualifier widens what the date may mean: "about" and "uncertain" by a year for a year, by a month for a month
 * and by a week for a day, on both sides. EDTF itself leaves the width open.
 */
public final class Edtf {

    private static final Pattern DATE = Pattern.compile("(-?\\d{4}|Y-?\\d{5,6})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");
    private static final Pattern SPAN = Pattern.compile("(\\d{2})(\\dX|XX)");
    private static final int DAYS_AROUND = 7;

    private Edtf() {}

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException if the text is no such date, with a message that says what to write instead
     */
    public static FuzzyDate parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) return span(text, span);

        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw notEdtf(text);
        }
        try {
            return date(text, date);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a date that exists; check its month and day", impossible);
        }
    }

    private static IllegalArgumentException notEdtf(String text) {
        return new IllegalArgumentException("\"" + text
                + "\" is not an EDTF date; write \"1945-08-28\", \"1945-08\", \"1945\", \"194X\" or \"18XX\","
                + " with ~ (about), ? (uncertain) or % (both) after it if need be");
    }

    private static FuzzyDate date(String text, Matcher date) {
        boolean qualified = date.group(4) != null;
        boolean isLong = date.group(1).startsWith("Y");
        int year = Integer.parseInt(isLong ? date.group(1).substring(1) : date.group(1));
        if (isLong && date.group(2) != null) throw notEdtf(text);
        if (date.group(2) == null) {
            int around = qualified ? 1 : 0;
            return between(
                    text,
                    Year.of(year - around).atDay(1),
                    Year.of(year + around).atMonth(12).atEndOfMonth());
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            int around = qualified ? 1 : 0;
            return between(
                    text,
                    month.minusMonths(around).atDay(1),
                    month.plusMonths(around).atEndOfMonth());
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(date.group(3)));
        int around = qualified ? DAYS_AROUND : 0;
        return between(text, day.minusDays(around), day.plusDays(around));
    }

    private static FuzzyDate span(String text, Matcher span) {
        boolean decade = span.group(2).length() == 2 && span.group(2).charAt(0) != 'X';
        int first = Integer.parseInt(text.replace('X', '0'));
        int last = first + (decade ? 9 : 99);
        return between(text, Year.of(first).atDay(1), Year.of(last).atMonth(12).atEndOfMonth());
    }

    private static FuzzyDate between(String text, LocalDate earliest, LocalDate latest) {
        return new FuzzyDate(text, Math.toIntExact(earliest.toEpochDay()), Math.toIntExact(latest.toEpochDay()));
    }
}
