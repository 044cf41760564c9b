package ir.mosharekat.feedback.linking;

import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.Required;
import ir.mosharekat.feedback.workflow.CaseKind;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a case of another kind of a case, with what that kind has of its own. Immutable. */
public abstract sealed class Conversion {

    @Valid
    private final Statement reason;

    private final @Nullable String category;

    private Conversion(Statement reason, @Nullable String category) {
        this.reason = reason;
        this.category = category == null || category.isBlank() ? null : category;
    }

    /**
     * To a complaint.
     *
     * @param about the identifier of the unit complained of; blank for none
     * @param reason why, for officials
     * @return the conversion, not yet checked
     */
    public static Conversion toComplaint(@Nullable String about, @Nullable String reason) {
        return new ToComplaint(about, Statement.of(reason), null);
    }

    /**
     * To a ticket.
     *
     * @param addressee the identifier of the unit whose head it is addressed to
     * @param contribution what it is called
     * @param reason why, for officials
     * @return the conversion, not yet checked
     */
    public static Conversion toTicket(
            @Nullable String addressee, @Nullable Contribution contribution, @Nullable String reason) {
        return new ToTicket(addressee, contribution, Statement.of(reason), null);
    }

    /**
     * The same, in another category; without one the case keeps its own.
     *
     * @param id the identifier of a category of the organization
     * @return a copy
     */
    public abstract Conversion category(@Nullable String id);

    /** {@return the kind of case to make} */
    public abstract CaseKind kind();

    /** {@return the unit it is about or addressed to, as given} */
    public abstract Optional<String> unit();

    /** {@return why, for officials} */
    public Statement reason() {
        return reason;
    }

    /** {@return the category as given} */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** To a complaint. */
    public static final class ToComplaint extends Conversion {

        private final @Nullable String about;

        private ToComplaint(@Nullable String about, Statement reason, @Nullable String category) {
            super(reason, category);
            this.about = about == null || about.isBlank() ? null : about;
        }

        @Override
        public Conversion category(@Nullable String id) {
            return new ToComplaint(about, reason(), id);
        }

        @Override
        public CaseKind kind() {
            return CaseKind.COMPLAINT;
        }

        @Override
        public Optional<String> unit() {
            return Optional.ofNullable(about);
        }
    }

    /** To a ticket. */
    public static final class ToTicket extends Conversion {

        @Required
        private final @Nullable String addressee;

        @Required
        private final @Nullable Contribution contribution;

        private ToTicket(
                @Nullable String addressee,
                @Nullable Contribution contribution,
                Statement reason,
                @Nullable String category) {
            super(reason, category);
            this.addressee = addressee == null || addressee.isBlank() ? null : addressee;
            this.contribution = contribution;
        }

        @Override
        public Conversion category(@Nullable String id) {
            return new ToTicket(addressee, contribution, reason(), id);
        }

        @Override
        public CaseKind kind() {
            return CaseKind.TICKET;
        }

        @Override
        public Optional<String> unit() {
            return Optional.ofNullable(addressee);
        }

        /** {@return what it is called} */
        public Contribution contribution() {
            if (contribution == null) {
                throw new IllegalStateException("The conversion was not checked");
            }
            return contribution;
        }
    }
}
