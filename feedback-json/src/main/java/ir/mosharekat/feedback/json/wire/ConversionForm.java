package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.linking.Conversion;
import org.jspecify.annotations.Nullable;

/** A case is to go on as one of another kind; which one says {@code kind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ConversionForm.ToComplaint.class, name = "COMPLAINT"),
    @JsonSubTypes.Type(value = ConversionForm.ToTicket.class, name = "TICKET")
})
public sealed interface ConversionForm extends Form<Conversion> {

    /**
     * To a complaint.
     *
     * @param about the unit complained of; null for none
     * @param category the category; null for the one it has
     * @param reason why, for officials
     */
    record ToComplaint(
            @Nullable String about,
            @Nullable String category,
            @Nullable WordsForm reason) implements ConversionForm {

        @Override
        public Conversion command() {
            return Conversion.toComplaint(about, WordsForm.of(reason)).category(category);
        }
    }

    /**
     * To a ticket.
     *
     * @param addressee the unit whose head it is addressed to
     * @param contribution what it is called
     * @param category the category; null for the one it has
     * @param reason why, for officials
     */
    record ToTicket(
            @Nullable String addressee,
            @Nullable Contribution contribution,
            @Nullable String category,
            @Nullable WordsForm reason)
            implements ConversionForm {

        @Override
        public Conversion command() {
            return Conversion.toTicket(addressee, contribution, WordsForm.of(reason))
                    .category(category);
        }
    }
}
