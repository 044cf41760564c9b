package ir.mosharekat.feedback.whatif;

import java.time.Instant;

/**
 * How it was under the organization as it is, beside how it would be under the changed one. A case is late if anything that
 * it was owed was missed.
 *
 * @param asOf until when the cases were played
 * @param cases how many were
 * @param present how it was under the organization as it is
 * @param changed how it would be under the changed one
 * @param relieved the cases that are late as it is, and would not be
 * @param burdened the cases that are in time as it is, and would be late
 */
public record WhatIfReport(
        Instant asOf, long cases, Tally present, Tally changed, Affected relieved, Affected burdened) {}
