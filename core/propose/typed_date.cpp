// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/typed_date.h"

#include "core/markup/stated_day.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TypedDate", text);
}

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// 1 to 12; 0 where the word names no month.
int monthNamed(const QString &word)
{
    static const QRegularExpression letters(uR"(^\p{L}{3,}\.?$)"_s);
    if (!letters.match(word).hasMatch())
        return 0;
    return statedDay(u"1 %1 2020"_s.arg(word.chopped(word.endsWith(u'.') ? 1 : 0))).mid(5, 2).toInt();
}

/// 1 to 7 for Monday to Sunday; 0 where the word names no weekday.
int weekdayNamed(const QString &word, const QString &language)
{
    const QString wanted = word.toLower();
    if (wanted.size() < 2)
        return 0;
    for (const QString &tag : {u"en"_s, language.section(u'-', 0, 0)}) {
        if (tag.isEmpty())
            continue;
        const QLocale locale(tag);
        for (int day = 1; day <= 7; ++day) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (wanted == locale.dayName(day, form).toLower() ||
                    wanted == locale.standaloneDayName(day, form).toLower())
                    return day;
            }
        }
    }
    return 0;
}

/// An expression of EDTF, and what of it was not typed.
struct Read
{
    QString expression;
    QString note;
};

class Reader
{
public:
    Reader(const std::optional<Edtf> &sourceDay, QString language)
        : m_language(std::move(language))
    {
        // A source that is dated to a month has no day to count from.
        if (sourceDay && sourceDay->earliest() && sourceDay->earliest() == sourceDay->latest()) {
            const auto day = sourceDay->earliest()->toYmd();
            m_day = QDate(static_cast<int>(day.year), day.month, day.day);
        }
    }

    std::optional<Read> read(QString text)
    {
        text = text.simplified();
        if (text.isEmpty())
            return std::nullopt;
        if (Edtf::parse(text))
            return Read{text, {}};
        if (auto found = qualified(text))
            return found;
        if (auto found = interval(text))
            return found;
        return single(text);
    }

    /// Why nothing was found; empty where the words are no date at all.
    [[nodiscard]] const QString &wanting() const { return m_wanting; }

private:
    std::optional<Read> single(const QString &text)
    {
        if (Edtf::parse(text))
            return Read{text, {}};
        if (auto found = clock(text))
            return found;
        if (const QString day = statedDay(text, m_language); !day.isEmpty())
            return Read{day, {}};
        if (auto found = monthAndYear(text))
            return found;
        if (auto found = dayAndMonth(text))
            return found;
        if (auto found = counted(text))
            return found;
        return periodOfYear(text);
    }

    /// `about 2014`, `6 January 2026?`.
    std::optional<Read> qualified(const QString &text)
    {
        static const QRegularExpression about(
            uR"(^(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|um|etwa|vers|environ)\s+(.+)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression perhaps(
            uR"(^(?:perhaps|maybe|possibly|probably)\s+(.+)$|^(.+?)\s*\?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto with = [this](const QString &rest, QChar sign) -> std::optional<Read> {
            auto inner = single(rest);
            if (!inner || !Edtf::parse(inner->expression + sign))
                return std::nullopt;
            inner->expression += sign;
            return inner;
        };
        if (const auto match = about.match(text); match.hasMatch())
            return with(match.captured(1), u'~');
        if (const auto match = perhaps.match(text); match.hasMatch())
            return with(match.captured(1) + match.captured(2), u'?');
        return std::nullopt;
    }

    std::optional<Read> interval(const QString &text)
    {
        static const QRegularExpression since(uR"(^(?:since|from|after)\s+(.+)$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression until(uR"(^(?:until|till|up to|before)\s+(.+)$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression days(
            uR"(^(?:from\s+)?(\d{1,2})\.?\s*(?:-|–|to|and|until)\s*(\d{1,2}\.?\s+\p{L}{3,}.*)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression monthFirst(
            uR"(^(\p{L}{3,}\.?)\s+(\d{1,2})\s*(?:-|–|to|and)\s*(\d{1,2})(,?\s+\d{4})?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression both(
            uR"(^(?:from\s+|between\s+)?(.+?)\s*(?:\s-\s|–|\sto\s|\suntil\s|\sand\s)\s*(.+)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = days.match(text); match.hasMatch()) {
            const auto end = single(match.captured(2));
            if (end && end->expression.size() == 10)
                return joined({end->expression.left(8) + match.captured(1).rightJustified(2, u'0'), {}},
                              *end);
        }
        if (const auto match = monthFirst.match(text); match.hasMatch()) {
            const auto end = single(match.captured(3) + u' ' + match.captured(1) + u' ' +
                                    match.captured(4).remove(u',').trimmed());
            if (end && end->expression.size() == 10)
                return joined({end->expression.left(8) + match.captured(2).rightJustified(2, u'0'), {}},
                              *end);
        }
        if (const auto match = both.match(text); match.hasMatch()) {
            const auto end = single(match.captured(2));
            const auto start = single(match.captured(1));
            // `3 January to 5 February 2026`: the year of the end is that of the start, where it was typed.
            if (end && end->note.isEmpty() && (!start || !start->note.isEmpty())) {
                if (const auto same = single(match.captured(1) + u' ' + end->expression.left(4))) {
                    if (const auto whole = joined(*same, *end))
                        return whole;
                }
            }
            if (start && end)
                return joined(*start, *end);
        }
        if (const auto match = since.match(text); match.hasMatch()) {
            if (const auto start = single(match.captured(1)))
                return Read{start->expression + u"/.."_s, start->note};
        }
        if (const auto match = until.match(text); match.hasMatch()) {
            if (const auto end = single(match.captured(1)))
                return Read{u"../"_s + end->expression, end->note};
        }
        return std::nullopt;
    }

    static std::optional<Read> joined(const Read &start, const Read &end)
    {
        if (start.expression == end.expression)
            return end;
        const QString expression = start.expression + u'/' + end.expression;
        if (!Edtf::parse(expression))
            return std::nullopt;
        return Read{expression, end.note.isEmpty() ? start.note : end.note};
    }

    /// `6 Jan 2026 14:30`, `Tuesday at 09:00`.
    std::optional<Read> clock(const QString &text)
    {
        static const QRegularExpression form(
            uR"(^(.+?),?\s+(?:at\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(Z|\s?UTC)?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        auto day = single(match.captured(1));
        if (!day || day->expression.size() != 10)
            return std::nullopt;
        const QString seconds = match.captured(4).isEmpty() ? u"00"_s : match.captured(4);
        day->expression += u"T%1:%2:%3%4"_s.arg(match.captured(2).rightJustified(2, u'0'), match.captured(3),
                                                seconds, match.captured(5).isEmpty() ? QString() : u"Z"_s);
        return Edtf::parse(day->expression) ? day : std::nullopt;
    }

    static std::optional<Read> monthAndYear(const QString &text)
    {
        static const QRegularExpression form(uR"(^(?:in\s+)?(\p{L}{3,}\.?),?\s+(?:of\s+|de\s+)?(\d{4})$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        const int month = match.hasMatch() ? monthNamed(match.captured(1)) : 0;
        if (month == 0)
            return std::nullopt;
        return Read{u"%1-%2"_s.arg(match.captured(2)).arg(month, 2, 10, QChar(u'0')), {}};
    }

    /// `6 Jan`, `Jan 6`, `January`: the year is that which brings it nearest to the source's day.
    std::optional<Read> dayAndMonth(const QString &text)
    {
        static const QRegularExpression form(
            uR"(^(?:on\s+|in\s+)?(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,}\.?)|(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?|(\p{L}{3,}\.?))$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const int day = (match.captured(1) + match.captured(4)).toInt();
        const int month = monthNamed(match.captured(2) + match.captured(3) + match.captured(5));
        if (month == 0)
            return std::nullopt;
        if (!m_day.isValid()) {
            m_wanting = tr("of which year? The source has no day to count from");
            return std::nullopt;
        }
        QDate nearest;
        for (int year = m_day.year() - 1; year <= m_day.year() + 1; ++year) {
            const QDate one(year, month, day == 0 ? 15 : day);
            if (one.isValid() &&
                (!nearest.isValid() || std::abs(m_day.daysTo(one)) < std::abs(m_day.daysTo(nearest))))
                nearest = one;
        }
        if (!nearest.isValid())
            return std::nullopt;
        return Read{day == 0 ? iso(nearest).left(7) : iso(nearest),
                    tr("the year is that of the source's day")};
    }

    /// What counts from the day of the source.
    std::optional<Read> counted(const QString &text)
    {
        static const QRegularExpression article(uR"(^(?:on|in|the|am|an)\s+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        QString words = text.toLower();
        words.remove(article);
        static const QStringList days{u"today"_s,  u"yesterday"_s, u"tomorrow"_s, u"heute"_s, u"gestern"_s,
                                      u"morgen"_s, u"hier"_s,      u"demain"_s,   u"вчора"_s, u"сьогодні"_s,
                                      u"завтра"_s, u"вчера"_s,     u"сегодня"_s};
        static const int shifts[] = {0, -1, 1, 0, -1, 1, -1, 1, -1, 0, 1, -1, 0};
        static const QRegularExpression span(uR"(^(this|last|next|previous|past|coming)\s+(\p{L}+)$)"_s);
        static const QRegularExpression ago(
            uR"(^(\d{1,3})\s+(day|week|month|year)s?\s+(ago|before|earlier|later)$)"_s);
        const auto at = days.indexOf(words);
        const auto match = span.match(words);
        const auto before = ago.match(words);
        const int weekday = weekdayNamed(match.hasMatch() ? match.captured(2) : words, m_language);
        static const QStringList units{u"week"_s, u"month"_s, u"year"_s};
        const bool isUnit = match.hasMatch() && units.contains(match.captured(2));
        if (at < 0 && weekday == 0 && !isUnit && !before.hasMatch())
            return std::nullopt;
        if (!m_day.isValid()) {
            m_wanting = tr("counted from which day? The source has none");
            return std::nullopt;
        }
        const QString note = tr("counted from the source's day, %1").arg(iso(m_day));
        if (at >= 0)
            return Read{iso(m_day.addDays(shifts[at])), note};
        if (before.hasMatch())
            return Read{spanBefore(before), note};
        const bool isNext = match.captured(1) == "next"_L1 || match.captured(1) == "coming"_L1;
        const bool isThis = match.captured(1) == "this"_L1;
        if (isUnit)
            return Read{unit(match.captured(2), isThis ? 0 : isNext ? 1 : -1), note};
        int shift = weekday - m_day.dayOfWeek(); // within the week of the source
        if (isNext ? shift <= 0 : (!isThis && shift > 0))
            shift += isNext ? 7 : -7;
        return Read{iso(m_day.addDays(shift)), note};
    }

    [[nodiscard]] QString unit(const QString &name, int step) const
    {
        if (name == "year"_L1)
            return QString::number(m_day.year() + step);
        if (name == "month"_L1)
            return iso(m_day.addMonths(step)).left(7);
        const QDate monday = m_day.addDays(1 - m_day.dayOfWeek() + 7 * step);
        return iso(monday) + u'/' + iso(monday.addDays(6));
    }

    [[nodiscard]] QString spanBefore(const QRegularExpressionMatch &match) const
    {
        const int count = match.captured(1).toInt() * (match.captured(3) == "later"_L1 ? 1 : -1);
        const QString name = match.captured(2);
        if (name == "year"_L1)
            return QString::number(m_day.year() + count);
        if (name == "month"_L1)
            return iso(m_day.addMonths(count)).left(7);
        if (name == "week"_L1)
            return unit(name, count);
        return iso(m_day.addDays(count));
    }

    /// `spring 2026` (21–24), `first quarter of 2026` (33–36), `first half of 2026` (40, 41), `the 1990s`,
    /// `late 2024`, of which no more than the year can be kept.
    static std::optional<Read> periodOfYear(const QString &text)
    {
        static const QRegularExpression season(
            uR"(^(spring|summer|autumn|fall|winter)\s+(?:of\s+)?(\d{4})$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression part(
            uR"(^(?:the\s+)?(first|second|third|fourth|1st|2nd|3rd|4th|Q1|Q2|Q3|Q4)(?:\s+(quarter|half))?(?:\s+of)?\s+(\d{4})$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression decade(uR"(^(?:the\s+)?(\d{3})0s$)"_s);
        static const QRegularExpression third(uR"(^(?:in\s+)?(early|mid|late)[\s-](.+)$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (const auto match = season.match(text); match.hasMatch()) {
            static const QStringList seasons{u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s};
            const auto at = seasons.indexOf(match.captured(1).toLower());
            return Read{u"%1-%2"_s.arg(match.captured(2)).arg(21 + (at < 0 ? 2 : at)), {}};
        }
        if (const auto match = part.match(text); match.hasMatch()) {
            static const QStringList numbers{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
            const auto word = numbers.indexOf(match.captured(1).toLower());
            const int number = word >= 0 ? static_cast<int>(word) + 1
                                         : match.captured(1).remove(QRegularExpression(u"\\D"_s)).toInt();
            const bool isHalf = match.captured(2).compare("half"_L1, Qt::CaseInsensitive) == 0;
            const bool isQuarter =
                !match.captured(2).isEmpty() || match.captured(1).startsWith(u'Q', Qt::CaseInsensitive);
            if (isHalf && number <= 2)
                return Read{u"%1-%2"_s.arg(match.captured(3)).arg(39 + number), {}};
            if (!isHalf && isQuarter)
                return Read{u"%1-%2"_s.arg(match.captured(3)).arg(32 + number), {}};
            return std::nullopt;
        }
        if (const auto match = decade.match(text); match.hasMatch())
            return Read{match.captured(1) + u'X', {}};
        if (const auto match = third.match(text); match.hasMatch()) {
            const QString rest = match.captured(2);
            static const QRegularExpression year(u"^\\d{4}$"_s);
            auto whole = year.match(rest).hasMatch() ? std::optional(Read{rest, {}}) : monthAndYear(rest);
            if (whole)
                whole->note =
                    tr("“%1” cannot be kept in a date; say it in the statement").arg(match.captured(1));
            return whole;
        }
        return std::nullopt;
    }

    QDate m_day;
    QString m_language;
    QString m_wanting;
};

} // namespace

TypedDate readTypedDate(const QString &typed, const std::optional<Edtf> &sourceDay, const QString &language)
{
    TypedDate result;
    if (typed.trimmed().isEmpty())
        return result;
    Reader reader(sourceDay, language);
    if (const auto read = reader.read(typed)) {
        if (auto date = Edtf::parse(read->expression)) {
            result.date = *std::move(date);
            result.note = read->note;
            return result;
        }
    }
    result.fault =
        reader.wanting().isEmpty()
            ? tr("is no date: “6 Jan 2026”, “January 2026”, “Tuesday”, “2026-01-06/2026-01-08”, “about 2014”")
            : reader.wanting();
    return result;
}

QString dateWordsIn(const QString &sentence, const std::optional<Edtf> &sourceDay, const QString &language)
{
    // The longest forms first, so that a day is not read as its year.
    static const QRegularExpression forms(
        uR"(\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:\.|st|nd|rd|th)?\s+(?:of\s+)?\p{L}{3,9}\.?,?\s+\d{4}\b|\b\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4}\b|\b)|\b\d{1,2}\.?\s+\p{Lu}\p{L}{2,8}\b|\b\p{Lu}\p{L}{2,8}\s+\d{4}\b|\b(?:last|next|this)\s+(?:week|month|year|\p{Lu}\p{L}+day)\b|\b\p{Lu}\p{Ll}+day\b|\b(?:yesterday|today|tomorrow)\b|\b(?:early|mid|late)[\s-]\d{4}\b|\b(?:spring|summer|autumn|winter)\s+\d{4}\b|\b(?:19|20)\d\d\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString first;
    for (qsizetype from = 0; from < sentence.size();) {
        const auto match = forms.match(sentence, from);
        if (!match.hasMatch())
            break;
        const QString words = match.captured();
        const TypedDate read = readTypedDate(words, sourceDay, language);
        if (!read.date) {
            // `The 2014` is none, `2014` is.
            from = match.capturedStart() + 1;
            continue;
        }
        from = match.capturedEnd();
        if (read.date->earliest() == read.date->latest())
            return words;
        if (first.isEmpty())
            first = words;
    }
    return first;
}

} // namespace chancery
