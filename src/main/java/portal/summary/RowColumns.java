package portal.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of one row of the database from left to right; each question goes one on.
final class RowColumns {

    private final ResultSet row;
    private int at;

    RowColumns(ResultSet row) {
        this.row = row;
    }

    long number() throws SQLException {
        return row.getLong(++at);
    }

    boolean yes() throws SQLException {
        return row.getBoolean(++at);
    }

    @Nullable
    Integer whole() throws SQLException {
        int number = row.getInt(++at);
        return row.wasNull() ? null : number;
    }

    /// Passes a column over.
    @Nullable
    String none() {
        at++;
        return null;
    }

    @Nullable
    String words() throws SQLException {
        return row.getString(++at);
    }

    /// Of a column that is never empty.
    String written() throws SQLException {
        return Objects.requireNonNull(row.getString(++at));
    }

    <T> @Nullable T as(Function<String, T> type) throws SQLException {
        String word = words();
        return word == null ? null : type.apply(word);
    }

    @Nullable
    UUID id() throws SQLException {
        return row.getObject(++at, UUID.class);
    }

    @Nullable
    LocalDate day() throws SQLException {
        return row.getObject(++at, LocalDate.class);
    }

    LocalDateTime at(ZoneId zone) throws SQLException {
        return row.getObject(++at, OffsetDateTime.class).atZoneSameInstant(zone).toLocalDateTime();
    }
}
