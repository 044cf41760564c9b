package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.ForeignerCode;
import ir.mosharekat.feedback.identity.Landline;
import ir.mosharekat.feedback.identity.LegalId;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.NationalCode;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values of one text are that text in JSON, not an object with one field; their {@code toString} may hide it. */
final class ValueTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ValueTypes() {
        super("feedback values");
        add(UnitId.class, UnitId::value, UnitId::new);
        add(CategoryId.class, CategoryId::value, CategoryId::new);
        add(StaffId.class, StaffId::value, StaffId::new);
        add(NationalCode.class, NationalCode::value, NationalCode::new);
        add(LegalId.class, LegalId::value, LegalId::new);
        add(ForeignerCode.class, ForeignerCode::value, ForeignerCode::new);
        add(Mobile.class, Mobile::value, Mobile::new);
        add(Landline.class, Landline::value, Landline::new);
        add(EmailAddress.class, EmailAddress::value, EmailAddress::new);
        add(PostalCode.class, PostalCode::value, PostalCode::new);
    }

    private <T> void add(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new Writer<>(type, write));
        addDeserializer(type, new Reader<>(type, read));
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private final Function<T, String> write;

        Writer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return read.apply(in.getValueAsString());
        }
    }
}
