package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.tck.JoiningFixture.HostTransaction;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a store which joins a transaction of the host neither commits it nor breaks it. */
public abstract class JoiningConformance extends ConformanceSuite {

    /** For the adapters. */
    protected JoiningConformance() {}

    @Override
    protected abstract JoiningFixture createFixture();

    @Test
    void what_the_host_rolls_back_is_gone_and_its_keys_are_free() {
        CaseFile file = samples.fullComplaint();
        try (HostTransaction host = begin()) {
            insert(host, file);
            host.rollback();
        }
        assertThat(find(file.snapshot().id())).isEmpty();
        assertThat(history(file.snapshot().id())).isEmpty();
        writeCases(cases -> cases.insert(file));
        assertThat(find(file.snapshot().id())).isPresent();
    }

    @Test
    void what_the_host_commits_is_there_and_not_before() {
        CaseFile file = samples.fullComplaint();
        try (HostTransaction host = begin()) {
            insert(host, file);
            assertThat(find(file.snapshot().id())).isEmpty();
            boolean seenInside = host.joined()
                    .inUnitOfWork(
                            SEMNAN,
                            unit -> unit.cases().find(file.snapshot().id()).isPresent());
            assertThat(seenInside).isTrue();
            host.commit();
        }
        assertThat(open(file.snapshot().id()).map(CaseFile::messages)).contains(file.messages());
    }

    @Test
    void several_units_of_work_are_one_transaction() {
        CaseFile first = samples.bareComplaint();
        CaseFile second = samples.bareTicket();
        try (HostTransaction host = begin()) {
            insert(host, first);
            insert(host, second);
            host.rollback();
        }
        assertThat(find(first.snapshot().id())).isEmpty();
        assertThat(find(second.snapshot().id())).isEmpty();
        try (HostTransaction host = begin()) {
            insert(host, first);
            insert(host, second);
            host.commit();
        }
        assertThat(find(first.snapshot().id())).isPresent();
        assertThat(find(second.snapshot().id())).isPresent();
    }

    @Test
    void a_unit_of_work_that_fails_takes_back_its_own_part_and_the_host_goes_on() {
        CaseFile taken = samples.bareComplaint();
        writeCases(cases -> cases.insert(taken));
        CaseFile first = samples.bareComplaint();
        CaseFile lost = samples.bareTicket();
        CaseFile second = samples.bareTicket();
        RuntimeException mine = new IllegalStateException("mine");
        try (HostTransaction host = begin()) {
            insert(host, first);
            assertThatThrownBy(() -> insert(host, taken)).isInstanceOf(DuplicateKeyException.class);
            assertThatThrownBy(() -> host.joined().inUnitOfWork(SEMNAN, unit -> {
                        unit.cases().insert(lost);
                        unit.cases().find(lost.snapshot().id());
                        throw mine;
                    }))
                    .isSameAs(mine);
            insert(host, second);
            host.commit();
        }
        assertThat(find(first.snapshot().id())).isPresent();
        assertThat(find(second.snapshot().id())).isPresent();
        assertThat(find(lost.snapshot().id())).isEmpty();
    }

    private HostTransaction begin() {
        return ((JoiningFixture) fixture()).begin();
    }

    private static void insert(HostTransaction host, CaseFile file) {
        CaseId id = file.snapshot().id();
        host.joined().inUnitOfWork(SEMNAN, unit -> {
            unit.cases().insert(file);
            unit.events().append(List.of(Samples.event(id, 1)));
            return id;
        });
    }
}
