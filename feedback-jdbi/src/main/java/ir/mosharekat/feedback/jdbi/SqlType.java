package ir.mosharekat.feedback.jdbi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** How a value is handed to the driver. Instants go as offset date-times in UTC: other ways were an hour off on H2. */
enum SqlType {
    TEXT(Types.VARCHAR) {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setString(position, (String) value);
        }
    },
    INTEGER(Types.INTEGER) {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setInt(position, (Integer) value);
        }
    },
    BIGINT(Types.BIGINT) {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setLong(position, (Long) value);
        }
    },
    UUID(Types.OTHER) {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setObject(position, (UUID) value);
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setObject(position, OffsetDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
        }
    },
    BYTES(Types.VARBINARY) {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setBytes(position, (byte[]) value);
        }
    },
    TEXTS(Types.ARRAY) {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setArray(position, statement.getConnection().createArrayOf("varchar", (String[]) value));
        }
    };

    private final int jdbcType;

    SqlType(int jdbcType) {
        this.jdbcType = jdbcType;
    }

    abstract void set(PreparedStatement statement, int position, Object value) throws SQLException;

    int jdbcType() {
        return jdbcType;
    }
}
