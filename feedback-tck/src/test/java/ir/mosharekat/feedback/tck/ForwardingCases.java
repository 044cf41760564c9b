package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.List;
import java.util.Optional;

/** Hands everything over to sound repositories; what is planted overrides a method. */
class ForwardingCases implements CaseRepository {

    private final CaseRepository sound;

    ForwardingCases(CaseRepository sound) {
        this.sound = sound;
    }

    @Override
    public void insert(CaseFile file) {
        sound.insert(file);
    }

    @Override
    public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
        sound.update(next, expectedVersion, added);
    }

    @Override
    public void purge(CaseSnapshot tombstone, long expectedVersion) {
        sound.purge(tombstone, expectedVersion);
    }

    @Override
    public Optional<CaseSnapshot> find(CaseId id) {
        return sound.find(id);
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        return sound.open(id);
    }

    @Override
    public Optional<Stamped> findStamp(TrackingCode code) {
        return sound.findStamp(code);
    }

    @Override
    public Optional<CaseFile> findSubmission(String keyHash) {
        return sound.findSubmission(keyHash);
    }

    @Override
    public List<Registered> letters(LetterBatchId batch, int after, int limit) {
        return sound.letters(batch, after, limit);
    }

    @Override
    public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
        return sound.search(query, scope);
    }

    @Override
    public long count(CaseQuery query, Scope scope) {
        return sound.count(query, scope);
    }
}
