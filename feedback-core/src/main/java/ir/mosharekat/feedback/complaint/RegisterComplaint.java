package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.RegisterCase;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registers a complaint: one complaint for each unit complained of. */
public final class RegisterComplaint extends RegisterCase {

    private final @Nullable String about;
    private final Set<String> accused;

    private RegisterComplaint(Builder builder) {
        super(builder);
        about = builder.about;
        accused = Set.copyOf(builder.accused);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit complained of, as given} */
    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    /** {@return the officials complained of, as given} */
    public Set<String> accused() {
        return accused;
    }

    /** Collects what a complaint is registered with. Not thread-safe. */
    public static final class Builder extends RegisterCase.Builder<Builder> {

        private @Nullable String about;
        private final Set<String> accused = new LinkedHashSet<>();

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Names who complains (شاکی); without a name the complaint is anonymous.
         *
         * @param person the person
         * @return this builder
         */
        public Builder complainant(@Nullable Person person) {
            return submitter(person);
        }

        /**
         * Names the unit complained of.
         *
         * @param unit the identifier of a unit of the organization
         * @return this builder
         */
        public Builder about(@Nullable String unit) {
            about = unit == null || unit.isBlank() ? null : unit;
            return this;
        }

        /**
         * Names officials complained of. None of them, nor anybody bound to them, ever sees the complaint.
         *
         * @param officials the host's identifiers of the officials
         * @return this builder
         */
        public Builder accusing(Collection<String> officials) {
            accused.addAll(officials);
            return this;
        }

        /** {@return the command, not yet checked} */
        public RegisterComplaint build() {
            return new RegisterComplaint(this);
        }
    }
}
