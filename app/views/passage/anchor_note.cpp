// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/anchor_note.h"

#include "app/views/theme.h"
#include "core/text/shown_text.h"
#include "core/text/wording.h"

#include <QEvent>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QStringView words)
{
    return asHtml(words.toString());
}

struct Stretch
{
    qsizetype start;
    qsizetype end;
};

/// The words in quotes, with the stretches that differ set off by more than colour.
QString withStretches(const QString &words, const std::vector<Stretch> &stretches, const QColor &colour)
{
    QString html = u"“"_s;
    qsizetype done = 0;
    for (const Stretch &stretch : stretches) {
        html += escaped(QStringView(words).sliced(done, stretch.start - done));
        const QStringView differing = QStringView(words).sliced(stretch.start, stretch.end - stretch.start);
        html += u"<b style=\"color:%1\"><u>%2</u></b>"_s.arg(
            colour.name(), differing.isEmpty() ? u"\u2038"_s : escaped(differing));
        done = stretch.end;
    }
    return html + escaped(QStringView(words).sliced(done)) + u'”';
}

} // namespace

AnchorNote::AnchorNote(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setMargin(8);
    setFrameShape(QFrame::StyledPanel);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void AnchorNote::showState(AnchorState state, const QString &quoted, const QString &found)
{
    m_state = state;
    m_quoted = quoted;
    m_found = found;
    fill();
}

void AnchorNote::clearState()
{
    showState(AnchorState::Exact, {}, {});
}

void AnchorNote::fill()
{
    const Theme theme(palette());
    const auto heading = [](const QString &text, const QColor &colour) {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), asHtml(text));
    };
    setVisible(m_state != AnchorState::Exact);
    switch (m_state) {
    case AnchorState::Exact:
        clear();
        break;
    case AnchorState::Moved:
        setText(heading(tr("These words stand at another place in this text than when they were quoted."),
                        theme.secondaryText()));
        break;
    case AnchorState::Reflowed:
        setText(
            heading(tr("The same words as quoted; their spacing, or the form of quotes or dashes, differs."),
                    theme.secondaryText()));
        break;
    case AnchorState::Changed: {
        std::vector<Stretch> inQuoted;
        std::vector<Stretch> inFound;
        for (const WordingDifference &difference : compareWordings(m_quoted, m_found)) {
            inQuoted.push_back({difference.firstStart, difference.firstEnd});
            inFound.push_back({difference.secondStart, difference.secondEnd});
        }
        setText(u"<b>%1</b><br>%2 %3<br>%4 %5"_s.arg(
            heading(u"\u26a0\ufe0e "_s + tr("The text does not say what was quoted."), theme.warning()),
            heading(tr("Quoted:"), theme.secondaryText()), withStretches(m_quoted, inQuoted, theme.warning()),
            heading(tr("Text:"), theme.secondaryText()), withStretches(m_found, inFound, theme.warning())));
        break;
    }
    case AnchorState::Lost:
        setText(u"<b>%1</b><br>%2"_s.arg(
            heading(u"\u26a0\ufe0e "_s +
                        tr("These words are not found in the text that the dossier carries of this source:"),
                    theme.warning()),
            withStretches(m_quoted, {}, theme.warning())));
        break;
    }
}

void AnchorNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state != AnchorState::Exact)
        fill();
}

} // namespace chancery
