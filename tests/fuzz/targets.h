// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <span>

namespace chancery::fuzz {

/// A promise about any input: `run` takes one, and ends the process with the reason where it does not hold.
struct Target
{
    const char *name; ///< of the folder with its corpus too
    void (*run)(const QByteArray &bytes);
    bool isSlow = false; ///< makes files or starts a process: chance has fewer tries
};

/// All of them.
[[nodiscard]] std::span<const Target> targets();

/// Ends the process, with the words, where a promise does not hold.
void require(bool holds, const char *words);

/// JSON of dossiers: what is read comes out of a store as the same JSON, and from that JSON as the same
/// dossier.
void runJson(const QByteArray &bytes);
/// A file that may be a dossier is opened or refused without a byte changed; what is opened can be read
/// whole, or that is refused.
void runStore(const QByteArray &bytes);
/// The first byte chooses -wal or -journal, the rest is laid beside a sound dossier: it is opened, and is
/// what it was.
void runLog(const QByteArray &bytes);
/// SQL is run on a dossier past all rules: it is opened or refused, and what can be read can be passed on.
void runSql(const QByteArray &bytes);

/// Any expression: what is a date is the same one by its own words, and ends no earlier than it begins.
void runEdtf(const QByteArray &bytes);
/// The bytes choose among the productions of EDTF's grammar: what comes of that is a date.
void runGrammar(const QByteArray &bytes);
/// A query that was written out is the same query.
void runQuery(const QByteArray &bytes);
/// Sentences follow each other without a gap, and are the text.
void runSentences(const QByteArray &bytes);
/// What stands before the first NUL is looked for in the rest: it is found in the text, or not.
void runAnchor(const QByteArray &bytes);

void runHtml(const QByteArray &bytes);
void runMarkdown(const QByteArray &bytes);
void runDecoding(const QByteArray &bytes);
/// Mail, archives, Word, OpenDocument: all but PDF.
void runDocument(const QByteArray &bytes);
/// Whatever a PDF does to its reader, in a process that is shut in, is a text or a reason.
void runPdf(const QByteArray &bytes);

/// The first byte chooses the form: what an importer makes of a file can be put into a dossier.
void runImport(const QByteArray &bytes);

} // namespace chancery::fuzz
