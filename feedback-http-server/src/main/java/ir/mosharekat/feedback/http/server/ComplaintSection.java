package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.json.wire.AcceptanceForm;
import ir.mosharekat.feedback.json.wire.AppealDecisionForm;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.ExtensionForm;
import ir.mosharekat.feedback.json.wire.QuestionForm;
import ir.mosharekat.feedback.json.wire.RefusalForm;
import ir.mosharekat.feedback.json.wire.ResolutionForm;
import ir.mosharekat.feedback.json.wire.StatementForm;

/** Complaints, from registration to the end. */
final class ComplaintSection implements Routes.Section {

    private final Complaints complaints;

    ComplaintSection(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void addTo(Routes routes) {
        routes.register("/complaints", ComplaintForm.class, complaints::register)
                .change("/complaints/{case}/release", complaints::release)
                .change("/complaints/{case}/discard", StatementForm.class, complaints::discard)
                .change("/complaints/{case}/acknowledge", complaints::acknowledge)
                .change("/complaints/{case}/assign", AssignmentForm.class, complaints::assign)
                .change("/complaints/{case}/start", complaints::start)
                .change("/complaints/{case}/transfer", AssignmentForm.class, complaints::transfer)
                .change("/complaints/{case}/return-to-screening", StatementForm.class, complaints::returnToScreening)
                .change("/complaints/{case}/ask", QuestionForm.class, complaints::ask)
                .change("/complaints/{case}/reply", StatementForm.class, complaints::reply)
                .change("/complaints/{case}/extend", ExtensionForm.class, complaints::extend)
                .change("/complaints/{case}/escalate", StatementForm.class, complaints::escalate)
                .change("/complaints/{case}/resolve", ResolutionForm.class, complaints::resolve)
                .change("/complaints/{case}/reject", RefusalForm.class, complaints::reject)
                .change("/complaints/{case}/accept", AcceptanceForm.class, complaints::accept)
                .change("/complaints/{case}/reopen", StatementForm.class, complaints::reopen)
                .change("/complaints/{case}/appeal", StatementForm.class, complaints::appeal)
                .change("/complaints/{case}/decide-appeal", AppealDecisionForm.class, complaints::decideAppeal)
                .change("/complaints/{case}/withdraw", complaints::withdraw);
    }
}
