package portal.summary.table;

import java.time.LocalDate;

/// Under what number and date a table was issued as final.
public record Issue(String number, LocalDate day) {}
