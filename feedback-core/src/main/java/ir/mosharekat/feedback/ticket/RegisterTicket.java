package ir.mosharekat.feedback.ticket;

import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.RegisterCase;
import ir.mosharekat.feedback.validation.Required;
import org.jspecify.annotations.Nullable;

/** Registers a ticket: a message to the governor, a manager or a unit. */
public final class RegisterTicket extends RegisterCase {

    @Required
    private final @Nullable String addressee;

    private final Contribution contribution;

    private RegisterTicket(Builder builder) {
        super(builder);
        addressee = builder.addressee;
        contribution = builder.contribution;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit it is addressed to, as given; empty if it was left out} */
    public String addressee() {
        return addressee == null ? "" : addressee;
    }

    /** {@return what the citizen calls it} */
    public Contribution contribution() {
        return contribution;
    }

    /** Collects what a ticket is registered with. Not thread-safe. */
    public static final class Builder extends RegisterCase.Builder<Builder> {

        private @Nullable String addressee;
        private Contribution contribution = Contribution.MESSAGE;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Names who writes; without a name the ticket is anonymous.
         *
         * @param person the person
         * @return this builder
         */
        public Builder sender(@Nullable Person person) {
            return submitter(person);
        }

        /**
         * Names the unit whose head it is addressed to.
         *
         * @param unit the identifier of a unit of the organization
         * @return this builder
         */
        public Builder addressee(@Nullable String unit) {
            addressee = unit == null || unit.isBlank() ? null : unit;
            return this;
        }

        /**
         * Says what the citizen calls it.
         *
         * @param kind the word; {@link Contribution#MESSAGE} if none is given
         * @return this builder
         */
        public Builder contribution(Contribution kind) {
            contribution = kind;
            return this;
        }

        /** {@return the command, not yet checked} */
        public RegisterTicket build() {
            return new RegisterTicket(this);
        }
    }
}
