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
    TEXT(Types.VARCHAR, "text") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setString(position, (String) value);
        }
    },
    /** On PostgreSQL only: the server reads the text as JSON, with no cast from one type to the other. */
    JSON(Types.OTHER, "json") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setObject(position, value, Types.OTHER);
        }
    },
    INTEGER(Types.INTEGER, "int4") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setInt(position, (Integer) value);
        }
    },
    BIGINT(Types.BIGINT, "int8") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setLong(position, (Long) value);
        }
    },
    UUID(Types.OTHER, "uuid") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setObject(position, (UUID) value);
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setObject(position, OffsetDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
        }
    },
    BYTES(Types.VARBINARY, "bytea") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setBytes(position, (byte[]) value);
        }
    },
    TEXTS(Types.ARRAY, "text[]") {
        @Override
        void set(PreparedStatement statement, int position, Object value) throws SQLException {
            statement.setObject(position, value);
        }
    };

    private final int jdbcType;
    private final String postgreSqlName;

    SqlType(int jdbcType, String postgreSqlName) {
        this.jdbcType = jdbcType;
        this.postgreSqlName = postgreSqlName;
    }

    abstract void set(PreparedStatement statement, int position, Object value) throws SQLException;

    int jdbcType() {
        return jdbcType;
    }

    /** {@return an expression of PostgreSQL, said to be of this type} */
    String cast(String expression) {
        return "cast(" + expression + " as " + postgreSqlName + ")";
    }

    /** {@return what PostgreSQL calls it} */
    String postgreSqlName() {
        return postgreSqlName;
    }
}
