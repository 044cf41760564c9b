package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Cases of which every criterion finds some and leaves some, many of them of the same instant. */
final class Population {

    static final CategoryId CATEGORY = new CategoryId("roads/lighting");
    static final String ONLY_IN_NOTES = "محرمانهترین";

    /** What is said last in a message as long as they come. */
    static final String ONLY_AT_THE_END = "آخرینترین";

    private static final List<String> STATES = List.of("RECEIVED", "IN_PROGRESS", "RESOLVED");

    /** Identifiers that some databases take for each other. */
    private static final List<String> OFFICIALS = List.of("u0", "u1", "u2", "u3", "U1");

    private static final List<String> OWNERS = List.of("c0", "c1", "c2", "C1");
    private static final List<String> UNITS = List.of("unit-0", "unit-1", "unit-2", "unit-3", "unit-10", "unit-1/east");
    private static final List<String> CATEGORIES = List.of("roads", "roads/lighting", "roads/lighting/led");
    /** By which cases like them are found; some are the beginning of others. */
    static final List<String> MARKS = List.of("m00a1b2c3d", "m00a1b2c3e", "p-0a1b", "p-0a1b2c", "P-0A1B");

    private static final List<String> TEXTS = List.of(
            "ایده‌ها و پیشنهادها درباره خیابان",
            "ایدهها برای معاونتها در خیابان",
            "شکایت از خدمات معاونت‌ها",
            "شكايت درباره سامانه ۱۱۱",
            "کتاب ها و مسئولان",
            "پیشنهاد ساده");

    /** Cases that others are linked to, known by their identifiers only. */
    static final List<CaseId> OTHERS =
            List.of(new CaseId(new UUID(1, 1)), new CaseId(new UUID(1, 2)), new CaseId(new UUID(2, 1)));

    private final Samples samples;
    private final SplittableRandom random = new SplittableRandom(42);

    Population(Samples samples) {
        this.samples = samples;
    }

    List<CaseFile> files(int count) {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(file(i));
        }
        return files;
    }

    private CaseFile file(int i) {
        CaseFile bare = i % 3 == 0 ? samples.bareTicket() : samples.bareComplaint();
        CaseSnapshotBuilder builder = bare.snapshot().toBuilder()
                .state(STATES.get(i % STATES.size()))
                .phase(any(random, Phase.values()))
                .subject(TEXTS.get(i % TEXTS.size()))
                .receivedAt(received(i / 8))
                .clock(clock());
        if (random.nextBoolean()) {
            UnitId unit = unit(random);
            builder.responsibleUnit(unit).involvedUnits(List.of(unit, unit(random)));
        }
        if (random.nextBoolean()) {
            builder.assignee(official(random));
        }
        if (random.nextInt(4) == 0) {
            builder.accused(List.of(official(random), new StaffId("u9")));
        }
        if (random.nextInt(3) == 0) {
            builder.owner(owner(random));
        }
        if (random.nextInt(3) == 0) {
            builder.category(category(random));
        }
        builder.links(links());
        if (random.nextInt(3) == 0) {
            builder.marks(marks(random));
        }
        String text = any(random, TEXTS);
        String said = i == 1 ? (text + "\n").repeat(19_900 / (text.length() + 1)) + ONLY_AT_THE_END : text;
        return new CaseFile(builder.build(), List.of(Samples.message(1, said), Samples.note(2, ONLY_IN_NOTES)));
    }

    /** One of the few instants at which cases came, of which some are in the same second. */
    static Instant received(int number) {
        return Samples.NOON.plusMillis(600L * number);
    }

    private CaseLinks links() {
        CaseId predecessor = random.nextInt(3) == 0 ? any(random, OTHERS) : null;
        CaseId successor = random.nextInt(3) == 0 ? any(random, OTHERS) : null;
        Set<CaseId> related =
                random.nextInt(3) == 0 ? Set.of(any(random, OTHERS), new CaseId(new UUID(0, 9))) : Set.of();
        return new CaseLinks(predecessor, successor, related);
    }

    static CaseQuery.Link link(SplittableRandom random) {
        return new CaseQuery.Link(any(random, CaseQuery.LinkType.values()), any(random, OTHERS));
    }

    private CaseClock clock() {
        Instant due = Samples.NOON.plusSeconds(86_400L * random.nextInt(8));
        CaseClock.State state = any(random, CaseClock.State.values());
        CaseClock.Pause pause = state == CaseClock.State.PAUSED ? new CaseClock.Pause(Samples.NOON, due) : null;
        Instant acknowledge = random.nextBoolean() ? Samples.NOON.plusSeconds(86_400L * 2) : null;
        CaseClock.Deadlines deadlines = new CaseClock.Deadlines(
                time("answer", due), acknowledge == null ? null : time("acknowledgement", acknowledge), null);
        return new CaseClock(state, deadlines, due, pause, CaseClock.Watch.NONE);
    }

    private static CaseClock.Running time(String policy, Instant due) {
        return new CaseClock.Running(policy, Samples.NOON, 0, due, 0);
    }

    static CaseQueryBuilder anyQuery(SplittableRandom random) {
        CaseQueryBuilder query = CaseQuery.builder().limit(1 + random.nextInt(30));
        query.order(any(random, CaseOrder.values()));
        if (random.nextInt(3) == 0) {
            query.kinds(any(random, CaseKind.values()));
        }
        if (random.nextInt(3) == 0) {
            query.phases(any(random, Phase.values()), any(random, Phase.values()));
        }
        if (random.nextInt(4) == 0) {
            query.state(any(random, STATES));
        }
        if (random.nextInt(4) == 0) {
            query.unit(unit(random));
        }
        if (random.nextInt(4) == 0) {
            query.assignee(random.nextBoolean() ? CaseQuery.Assignee.NOBODY : new CaseQuery.Assignee(official(random)));
        }
        if (random.nextInt(5) == 0) {
            query.category(category(random));
        }
        if (random.nextInt(4) == 0) {
            query.dueBefore(Samples.NOON.plusSeconds(86_400L * random.nextInt(8)));
        }
        if (random.nextInt(4) == 0) {
            int from = random.nextInt(8);
            query.received(new CaseQuery.Period(received(from), received(from + random.nextInt(5))));
        }
        if (random.nextInt(5) == 0) {
            query.link(link(random));
        }
        if (random.nextInt(5) == 0) {
            query.marks(marks(random));
        }
        if (random.nextInt(3) == 0) {
            query.text(any(random, TEXTS));
        }
        return query;
    }

    static Scope anyScope(SplittableRandom random) {
        Scope scope = switch (random.nextInt(4)) {
            case 0 -> Scope.ofUnits(List.of(unit(random), unit(random)));
            case 1 -> Scope.ownedBy(owner(random));
            default -> Scope.everything();
        };
        return random.nextBoolean() ? scope : scope.exceptAccusing(List.of(official(random)));
    }

    private static UnitId unit(SplittableRandom random) {
        return new UnitId(any(random, UNITS));
    }

    private static StaffId official(SplittableRandom random) {
        return new StaffId(any(random, OFFICIALS));
    }

    private static CitizenId owner(SplittableRandom random) {
        return new CitizenId(any(random, OWNERS));
    }

    private static Set<String> marks(SplittableRandom random) {
        return Set.of(any(random, MARKS.subList(0, 2)), any(random, MARKS.subList(2, MARKS.size())));
    }

    private static CategoryId category(SplittableRandom random) {
        return new CategoryId(any(random, CATEGORIES));
    }

    private static <T> T any(SplittableRandom random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
