package ir.mosharekat.feedback.tck;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Every suite over the store that an attack makes. They are run from tests, not by the build. */
final class AttackedSuites {

    /** The configuration parameter that names the attack. */
    static final String ATTACK = "ir.mosharekat.feedback.tck.attack";

    private AttackedSuites() {}

    static List<Class<? extends ConformanceSuite>> all() {
        return List.of(
                AccessLog.class,
                AttachmentRepository.class,
                CalendarLog.class,
                CaseRepository.class,
                CaseSearch.class,
                Concurrency.class,
                DeliveryRepository.class,
                EventLog.class,
                Joining.class,
                Letters.class,
                PromiseRepository.class,
                UnitOfWork.class,
                WorkQueue.class);
    }

    /** All but the one in which a bug is. */
    static List<Class<? extends ConformanceSuite>> allBut(Class<? extends ConformanceSuite> one) {
        return all().stream().filter(suite -> suite != one).toList();
    }

    @ExtendWith(NamedAttack.class)
    static final class AttachmentRepository extends AttachmentRepositoryConformance {

        private final Attack attack;

        AttachmentRepository(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class AccessLog extends AccessLogConformance {

        private final Attack attack;

        AccessLog(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class CalendarLog extends CalendarLogConformance {

        private final Attack attack;

        CalendarLog(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class CaseRepository extends CaseRepositoryConformance {

        private final Attack attack;

        CaseRepository(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class CaseSearch extends CaseSearchConformance {

        private final Attack attack;

        CaseSearch(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class Concurrency extends ConcurrencyConformance {

        private final Attack attack;

        Concurrency(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class DeliveryRepository extends DeliveryRepositoryConformance {

        private final Attack attack;

        DeliveryRepository(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class EventLog extends EventLogConformance {

        private final Attack attack;

        EventLog(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class Joining extends JoiningConformance {

        private final Attack attack;

        Joining(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected JoiningFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class Letters extends LetterConformance {

        private final Attack attack;

        Letters(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class PromiseRepository extends PromiseRepositoryConformance {

        private final Attack attack;

        PromiseRepository(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class UnitOfWork extends UnitOfWorkConformance {

        private final Attack attack;

        UnitOfWork(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    @ExtendWith(NamedAttack.class)
    static final class WorkQueue extends WorkQueueConformance {

        private final Attack attack;

        WorkQueue(Attack attack) {
            this.attack = attack;
        }

        @Override
        protected FeedbackStoreFixture createFixture() {
            return new AttackedFixture(attack);
        }
    }

    /** Hands the attack that a run names to the suites. */
    static final class NamedAttack implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Attack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Attacks.named(context.getConfigurationParameter(ATTACK).orElseThrow());
        }
    }
}
