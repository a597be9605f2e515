// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/latex_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QHash<QString, QString> &latexLetters()
{
    static const QHash<QString, QString> letters{
        {u"ss"_s, u"ß"_s},         {u"ae"_s, u"æ"_s},   {u"AE"_s, u"Æ"_s},
        {u"oe"_s, u"œ"_s},         {u"OE"_s, u"Œ"_s},   {u"o"_s, u"ø"_s},
        {u"O"_s, u"Ø"_s},          {u"aa"_s, u"å"_s},   {u"AA"_s, u"Å"_s},
        {u"l"_s, u"ł"_s},          {u"L"_s, u"Ł"_s},    {u"i"_s, u"ı"_s},
        {u"j"_s, u"ȷ"_s},          {u"dh"_s, u"ð"_s},   {u"th"_s, u"þ"_s},
        {u"ldots"_s, u"…"_s},      {u"dots"_s, u"…"_s}, {u"textendash"_s, u"–"_s},
        {u"textemdash"_s, u"—"_s}, {u"S"_s, u"§"_s},    {u"textquoteright"_s, u"’"_s},
        {u"euro"_s, u"€"_s},
    };
    return letters;
}

/// The combining character of an accent; 0 for what is none.
char16_t accentOf(const QString &command)
{
    static const QHash<QString, char16_t> accents{
        {u"\""_s, u'\u0308'}, {u"'"_s, u'\u0301'}, {u"`"_s, u'\u0300'}, {u"^"_s, u'\u0302'},
        {u"~"_s, u'\u0303'},  {u"="_s, u'\u0304'}, {u"."_s, u'\u0307'}, {u"u"_s, u'\u0306'},
        {u"v"_s, u'\u030C'},  {u"H"_s, u'\u030B'}, {u"c"_s, u'\u0327'}, {u"k"_s, u'\u0328'},
        {u"r"_s, u'\u030A'},  {u"d"_s, u'\u0323'}, {u"b"_s, u'\u0331'},
    };
    return accents.value(command, 0);
}

} // namespace

QString latexText(const QString &latex)
{
    QString result;
    char16_t accent = 0;
    const auto add = [&](const QString &text) {
        result += text;
        if (accent != 0 && !text.isEmpty()) {
            // The dotless letters are there to bear marks.
            if (text == u"ı"_s)
                result.back() = u'i';
            result += QChar(accent);
            accent = 0;
        }
    };
    for (qsizetype i = 0; i < latex.size(); ++i) {
        const QChar c = latex[i];
        if (c == u'{' || c == u'}' || c == u'$')
            continue;
        if (c == u'~') {
            add(u" "_s);
        } else if (c == u'-' && latex.mid(i, 3) == "---"_L1) {
            add(u"—"_s);
            i += 2;
        } else if (c == u'-' && latex.mid(i, 2) == "--"_L1) {
            add(u"–"_s);
            ++i;
        } else if (c == u'`' && latex.mid(i, 2) == "``"_L1) {
            add(u"“"_s);
            ++i;
        } else if (c == u'\'' && latex.mid(i, 2) == "''"_L1) {
            add(u"”"_s);
            ++i;
        } else if (c != u'\\') {
            add(c);
        } else if (i + 1 < latex.size()) {
            QString command = latex[++i];
            if (latex[i].isLetter()) {
                while (i + 1 < latex.size() && latex[i + 1].isLetter())
                    command += latex[++i];
                while (i + 1 < latex.size() && latex[i + 1].isSpace())
                    ++i;
            }
            if (const char16_t mark = accentOf(command))
                accent = mark;
            else if (const auto letter = latexLetters().constFind(command); letter != latexLetters().cend())
                add(*letter);
            else if (!command[0].isLetter())
                add(command); // \& and the like
        }
    }
    return result.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace chancery
