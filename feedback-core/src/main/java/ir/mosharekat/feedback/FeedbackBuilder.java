package ir.mosharekat.feedback;

import ir.mosharekat.feedback.access.AccessPolicy;
import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.ContentInspector;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.cases.IntakeFilter;
import ir.mosharekat.feedback.internal.CalendarBoard;
import ir.mosharekat.feedback.internal.Depot;
import ir.mosharekat.feedback.internal.Outlets;
import ir.mosharekat.feedback.internal.Parts;
import ir.mosharekat.feedback.internal.WatchfulStore;
import ir.mosharekat.feedback.notification.Notifier;
import ir.mosharekat.feedback.notification.StaffDirectory;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.subscription.EventSubscriber;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.validation.CommandValidator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link Feedback} is made of. Not thread-safe. */
public final class FeedbackBuilder {

    private static final Set<Channel> ADDRESSED = EnumSet.of(Channel.SMS, Channel.EMAIL, Channel.WEB);

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private @Nullable FeedbackStore store;
    private @Nullable Organization organization;
    private @Nullable FeedbackKeys keys;
    private @Nullable AccessPolicy policy;
    private @Nullable CommandValidator validator;
    private IntakeFilter filter = (command, context) -> IntakeFilter.Verdict.GENUINE;
    private Clock clock = Clock.systemUTC();
    private @Nullable SecureRandom random;
    private @Nullable BlobStore blobs;
    private @Nullable ContentInspector inspector;
    private @Nullable MalwareScanner scanner;
    private AttachmentRules attachmentRules = AttachmentRules.standard();
    private final Map<Channel, Notifier> notifiers = new EnumMap<>(Channel.class);
    private Outlets.@Nullable Desks desks;
    private final Map<String, EventSubscriber> subscribers = new LinkedHashMap<>();

    FeedbackBuilder() {}

    /**
     * Sets where cases are kept.
     *
     * @param where such as a {@code JdbiFeedbackStore}
     * @return this builder
     */
    public FeedbackBuilder store(FeedbackStore where) {
        store = where;
        return this;
    }

    /**
     * Sets whose cases they are.
     *
     * @param who the governorate or ministry as data, such as read by {@code OrganizationFile}
     * @return this builder
     */
    public FeedbackBuilder organization(Organization who) {
        organization = who;
        return this;
    }

    /**
     * Sets the keys that live outside the store.
     *
     * @param outside such as opened by {@link ir.mosharekat.feedback.tracking.KeyFile}
     * @return this builder
     */
    public FeedbackBuilder keys(FeedbackKeys outside) {
        keys = outside;
        return this;
    }

    /**
     * Sets who may do what. There is no default.
     *
     * @param who the policy, such as {@link ir.mosharekat.feedback.access.GovernmentPolicy}
     * @return this builder
     */
    public FeedbackBuilder accessPolicy(AccessPolicy who) {
        policy = who;
        return this;
    }

    /**
     * Sets what checks commands; {@link CommandValidator#standard()} if nothing is set.
     *
     * @param checker the validator
     * @return this builder
     */
    public FeedbackBuilder validator(CommandValidator checker) {
        validator = checker;
        return this;
    }

    /**
     * Sets what looks at submissions first; nothing is suspected if nothing is set.
     *
     * @param suspicious the filter
     * @return this builder
     */
    public FeedbackBuilder intakeFilter(IntakeFilter suspicious) {
        filter = suspicious;
        return this;
    }

    /**
     * Sets what time it is; the system's clock if nothing is set.
     *
     * @param now the clock
     * @return this builder
     */
    public FeedbackBuilder clock(Clock now) {
        clock = now;
        return this;
    }

    /**
     * Sets what tracking codes and identifiers are drawn from; a new {@link SecureRandom} if nothing is set.
     *
     * @param source the source
     * @return this builder
     */
    public FeedbackBuilder random(SecureRandom source) {
        random = source;
        return this;
    }

    /**
     * Sets where the contents of attachments are kept; without it, none are taken. It needs an inspector and a scanner
     * beside it.
     *
     * @param where such as a {@code FileBlobStore} or a {@code JdbiBlobStore}
     * @return this builder
     */
    public FeedbackBuilder blobStore(BlobStore where) {
        blobs = where;
        return this;
    }

    /**
     * Sets what tells what attachments are, and makes the copies that others see.
     *
     * @param what such as a {@code FileInspector}
     * @return this builder
     */
    public FeedbackBuilder contentInspector(ContentInspector what) {
        inspector = what;
        return this;
    }

    /**
     * Sets what looks for malware in attachments.
     *
     * @param what such as {@code ClamAv}, or {@link MalwareScanner#absent()}, with which nothing can ever be downloaded
     * @return this builder
     */
    public FeedbackBuilder malwareScanner(MalwareScanner what) {
        scanner = what;
        return this;
    }

    /**
     * Sets what may be attached; {@link AttachmentRules#standard()} if nothing is set.
     *
     * @param what the rules
     * @return this builder
     */
    public FeedbackBuilder attachmentRules(AttachmentRules what) {
        attachmentRules = what;
        return this;
    }

    /**
     * Adds a medium by which citizens are told of what happens to their cases; without any, they look for themselves.
     *
     * @param medium what takes the notices
     * @return this builder
     * @throws IllegalArgumentException if citizens have no address for that medium, or it has a notifier already
     */
    public FeedbackBuilder notifier(Notifier medium) {
        Channel channel = medium.channel();
        if (!ADDRESSED.contains(channel)) {
            throw new IllegalArgumentException("Citizens are told by " + ADDRESSED + " and not by " + channel);
        }
        if (notifiers.putIfAbsent(channel, medium) != null) {
            throw new IllegalArgumentException("There is a notifier for " + channel + " already");
        }
        return this;
    }

    /**
     * Sets how officials are told of what happens to their cases; without it, they look at their lists.
     *
     * @param directory who they are, asked each time
     * @param medium what takes the notices; the address is the host's identifier of the official
     * @return this builder
     */
    public FeedbackBuilder deskNotifier(StaffDirectory directory, Notifier medium) {
        desks = new Outlets.Desks(directory, medium);
        return this;
    }

    /**
     * Adds another system that is told of everything that happens to cases; without any, nothing leaves.
     *
     * @param system what takes the events, such as a {@code WebhookEndpoint}
     * @return this builder
     * @throws IllegalArgumentException if its name is malformed, or another one has it already
     */
    public FeedbackBuilder subscriber(EventSubscriber system) {
        String name = system.name();
        if (name.length() > EventSubscriber.LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name of a subscriber is 1 to " + EventSubscriber.LONGEST_NAME
                    + " lower-case letters, digits and single dashes");
        }
        if (subscribers.putIfAbsent(name, system) != null) {
            throw new IllegalArgumentException("There is a subscriber of that name already");
        }
        return this;
    }

    /**
     * Builds the façade.
     *
     * @return the façade
     * @throws IllegalStateException if something is missing; it names all that is, and how to set it
     */
    public Feedback build() {
        List<String> missing = new ArrayList<>();
        if (store == null) {
            missing.add("store(...): where cases are kept, such as JdbiFeedbackStore.create(dataSource)");
        }
        if (organization == null) {
            missing.add("organization(...): whose cases they are, such as OrganizationFile.read(path)");
        }
        if (keys == null) {
            missing.add("keys(...): what secrets are derived with, such as KeyFile.open(path)");
        }
        if (policy == null) {
            missing.add("accessPolicy(...): who may do what; there is no default");
        }
        if (store == null || organization == null || keys == null || policy == null) {
            throw new IllegalStateException("Feedback cannot be built without " + String.join("; ", missing));
        }
        Depot depot = depot();
        CalendarBoard board = new CalendarBoard(store, organization.tenant(), organization.calendar());
        return new Feedback(new Parts(
                new WatchfulStore(store, board, clock),
                board,
                organization,
                keys,
                policy,
                validator == null ? CommandValidator.standard() : validator,
                filter,
                clock,
                random == null ? new SecureRandom() : random,
                depot,
                new Outlets(notifiers, desks, subscribers)));
    }

    private @Nullable Depot depot() {
        if (blobs == null) {
            return null;
        }
        List<String> missing = new ArrayList<>();
        if (inspector == null) {
            missing.add("contentInspector(...): what tells what a file is, such as FileInspector");
        }
        if (scanner == null) {
            missing.add("malwareScanner(...): what looks for malware, such as ClamAv, or MalwareScanner.absent()");
        }
        if (inspector == null || scanner == null) {
            throw new IllegalStateException("Attachments cannot be taken without " + String.join("; ", missing));
        }
        return new Depot(blobs, inspector, scanner, attachmentRules);
    }
}
