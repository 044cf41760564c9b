package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.Required;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does not take up a complaint, with a reason. "Not ours" is no reason. Immutable. */
public final class Refusal {

    @Required
    private final @Nullable RejectionReason reason;

    @Valid
    private final Statement explanation;

    private final @Nullable String legalBasis;

    private Refusal(@Nullable RejectionReason reason, Statement explanation, @Nullable String legalBasis) {
        this.reason = reason;
        this.explanation = explanation;
        this.legalBasis = legalBasis == null || legalBasis.isBlank() ? null : legalBasis;
    }

    /**
     * A refusal.
     *
     * @param reason why
     * @param explanation what the citizen is told
     * @return the refusal
     */
    public static Refusal because(@Nullable RejectionReason reason, @Nullable String explanation) {
        return new Refusal(reason, Statement.of(explanation), null);
    }

    /**
     * The same, resting on a legal basis.
     *
     * @param basis the name of a legal basis of the organization
     * @return a copy
     */
    public Refusal citing(@Nullable String basis) {
        return new Refusal(reason, explanation, basis);
    }

    /**
     * The same, with files attached to what is said.
     *
     * @param uploads as {@link Statement#attaching} takes them
     * @return a copy
     */
    public Refusal attaching(Collection<String> uploads) {
        return new Refusal(reason, explanation.attaching(uploads), legalBasis);
    }

    /** {@return why} */
    public RejectionReason reason() {
        if (reason == null) {
            throw new IllegalStateException("The refusal was not checked");
        }
        return reason;
    }

    /** {@return what the citizen is told} */
    public Statement explanation() {
        return explanation;
    }

    /** {@return the legal basis as given} */
    public Optional<String> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }
}
