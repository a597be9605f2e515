// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/columns.h"

#include "core/import/import_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

struct MeaningName
{
    ColumnMeaning meaning;
    const char *term;
    const char *label;
    const char *names; ///< as headers have it: lower case, words with one space between
};

using M = ColumnMeaning;

const std::array<MeaningName, columnMeaningCount> meanings{{
    {M::Key, "key", QT_TRANSLATE_NOOP("Import", "Key"),
     "id|event id|eventid|event id cnty|key|uid|nr|no|number|kennung|identifiant|identificador"},
    {M::Title, "title", QT_TRANSLATE_NOOP("Import", "Title"),
     "title|headline|event|event title|name|subject|what|summary|titel|ereignis|überschrift|titre|événement|"
     "evenement|título|titulo|evento|titolo|título do "
     "evento|заголовок|название|событие|подія|назва|tytuł|wydarzenie|"
     "标题|事件|العنوان|الحدث"},
    {M::Text, "text", QT_TRANSLATE_NOOP("Import", "Text"),
     "text|description|details|notes|note|body|event text|beschreibung|anmerkungen|texte|détails|descripción|"
     "descripcion|texto|descrizione|описание|текст|опис|opis|描述|الوصف"},
    {M::Date, "date", QT_TRANSLATE_NOOP("Import", "Date"),
     "date|start|start date|startdate|begin|begin date|from|when|event date|day and "
     "date|dates|datum|beginn|von|"
     "startdatum|wann|date de début|début|debut|fecha|fecha de inicio|inicio|data|data inizio|data de "
     "início|дата|"
     "дата начала|начало|дата початку|data rozpoczęcia|日期|开始日期|التاريخ|dtstart"},
    {M::Time, "time", QT_TRANSLATE_NOOP("Import", "Time"),
     "time|start time|starttime|uhrzeit|beginnzeit|heure|hora|ora|время|час|godzina|时间"},
    {M::EndDate, "end-date", QT_TRANSLATE_NOOP("Import", "End date"),
     "end|end date|enddate|to|until|finish|ende|bis|enddatum|fin|date de fin|fecha de fin|fecha "
     "final|fine|data fine|"
     "fim|data de fim|дата окончания|конец|дата завершення|кінець|data zakończenia|结束日期|تاريخ "
     "الانتهاء|dtend"},
    {M::EndTime, "end-time", QT_TRANSLATE_NOOP("Import", "End time"),
     "end time|endtime|endzeit|heure de fin|hora final"},
    {M::Year, "year", QT_TRANSLATE_NOOP("Import", "Year"),
     "year|start year|jahr|année|annee|año|anno|ano|год|рік|rok|年"},
    {M::Month, "month", QT_TRANSLATE_NOOP("Import", "Month"),
     "month|start month|monat|mois|mes|mese|mês|месяц|місяць|miesiąc|月"},
    {M::Day, "day", QT_TRANSLATE_NOOP("Import", "Day"),
     "day|start day|tag|jour|día|dia|giorno|день|dzień|日"},
    {M::EndYear, "end-year", QT_TRANSLATE_NOOP("Import", "End year"), "end year"},
    {M::EndMonth, "end-month", QT_TRANSLATE_NOOP("Import", "End month"), "end month"},
    {M::EndDay, "end-day", QT_TRANSLATE_NOOP("Import", "End day"), "end day"},
    {M::Place, "place", QT_TRANSLATE_NOOP("Import", "Place"),
     "place|location|where|venue|ort|wo|lieu|endroit|lugar|luogo|local|место|где|місце|miejsce|地点|المكان"},
    {M::City, "city", QT_TRANSLATE_NOOP("Import", "City"),
     "city|town|stadt|ville|ciudad|città|cidade|город|місто|miasto|城市"},
    {M::Region, "region", QT_TRANSLATE_NOOP("Import", "Region"),
     "region|province|district|state|admin1|provinz|région|región|regione|регион|область"},
    {M::Country, "country", QT_TRANSLATE_NOOP("Import", "Country"),
     "country|land|pays|país|pais|paese|страна|країна|kraj|国家|الدولة"},
    {M::Actor, "actor", QT_TRANSLATE_NOOP("Import", "Actor"),
     "actor|actor1|actor 1|source name|source actor|who|side a|akteur|wer|acteur|qui|actor "
     "principal|quién|attore|актор|"
     "участник|хто|кто|aktor|kto|参与者"},
    {M::Target, "target", QT_TRANSLATE_NOOP("Import", "Target"),
     "target|actor2|actor 2|target name|side b|recipient|ziel|cible|objetivo|цель"},
    {M::Party, "party", QT_TRANSLATE_NOOP("Import", "Participants"),
     "participants|parties|people|persons|attendees|with|involved|teilnehmer|beteiligte|participantes|"
     "partecipanti|"
     "участники|учасники|uczestnicy|参加者"},
    {M::Kind, "kind", QT_TRANSLATE_NOOP("Import", "Kind"),
     "kind|type|event "
     "type|category|group|art|typ|kategorie|catégorie|tipo|categoría|categoria|тип|вид|категория|"
     "категорія|kategoria|类型"},
    {M::Code, "code", QT_TRANSLATE_NOOP("Import", "CAMEO code"), "cameo code|cameo|eventcode|event code"},
    {M::Status, "status", QT_TRANSLATE_NOOP("Import", "Status"),
     "status|state of event|zustand|statut|estado|stato|статус"},
    {M::Url, "url", QT_TRANSLATE_NOOP("Import", "Address"),
     "url|link|address|sourceurl|source url|lien|enlace|ссылка|посилання"},
}};

/// A header as it is compared: lower case, words with one space between.
QString folded(const QString &name)
{
    QString result = name;
    result.replace(u'_', u' ').replace(u'-', u' ').replace(u'.', u' ').replace(QChar(0xFEFF), u' ');
    return result.simplified().toLower();
}

int columnNamed(const QStringList &names, const QString &name)
{
    return static_cast<int>(names.indexOf(name));
}

/// A column of that name where no better one has been found.
void setNamed(Columns &columns, const QStringList &names, ColumnMeaning meaning,
              std::initializer_list<const char *> wanted)
{
    for (const char *name : wanted) {
        if (const int column = columnNamed(names, QString::fromUtf8(name)); column >= 0) {
            columns.set(meaning, column);
            return;
        }
    }
}

bool hasAll(const QStringList &names, std::initializer_list<const char *> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const char *name) { return names.contains(QString::fromUtf8(name)); });
}

/// Exports of Aeon Timeline have the columns that their user chose: two of its own tell it.
bool isOfAeon(const QStringList &names)
{
    static const QStringList own{u"parent"_s,   u"display id"_s, u"duration"_s, u"arc"_s,
                                 u"observer"_s, u"completed"_s,  u"complete"_s, u"arcs"_s};
    const auto count =
        std::count_if(own.begin(), own.end(), [&names](const QString &one) { return names.contains(one); });
    const bool isOld = hasAll(names, {"title", "parent"});
    return hasAll(names, {"start date", "end date"}) &&
           (isOld || (count > 1 && (names.contains(u"title"_s) || names.contains(u"label"_s))));
}

std::optional<Columns> knownHeader(const QStringList &names)
{
    Columns columns;
    if (hasAll(names, {"event date", "source name", "target name", "cameo code"}) ||
        hasAll(names, {"event date", "source name", "event text", "target name"})) {
        columns.form = TableForm::Icews;
        columns.isMachineCoded = true;
        setNamed(columns, names, M::Key, {"event id"});
        setNamed(columns, names, M::Date, {"event date"});
        setNamed(columns, names, M::Title, {"event text"});
        setNamed(columns, names, M::Code, {"cameo code"});
        setNamed(columns, names, M::Actor, {"source name"});
        setNamed(columns, names, M::Target, {"target name"});
        setNamed(columns, names, M::City, {"city"});
        setNamed(columns, names, M::Region, {"province", "district"});
        setNamed(columns, names, M::Country, {"country"});
        return columns;
    }
    if (hasAll(names, {"event id cnty", "event date", "event type", "actor1"})) {
        columns.form = TableForm::Acled;
        setNamed(columns, names, M::Key, {"event id cnty"});
        setNamed(columns, names, M::Date, {"event date"});
        setNamed(columns, names, M::Title, {"sub event type", "event type"});
        setNamed(columns, names, M::Kind, {"event type"});
        setNamed(columns, names, M::Actor, {"actor1"});
        setNamed(columns, names, M::Target, {"actor2"});
        setNamed(columns, names, M::City, {"location"});
        setNamed(columns, names, M::Region, {"admin1"});
        setNamed(columns, names, M::Country, {"country"});
        return columns;
    }
    if (hasAll(names, {"side a", "side b", "date start", "date end"}) && names.contains(u"id"_s)) {
        columns.form = TableForm::UcdpGed;
        setNamed(columns, names, M::Key, {"id"});
        setNamed(columns, names, M::Date, {"date start"});
        setNamed(columns, names, M::EndDate, {"date end"});
        setNamed(columns, names, M::Actor, {"side a"});
        setNamed(columns, names, M::Target, {"side b"});
        setNamed(columns, names, M::City, {"where coordinates", "where description"});
        setNamed(columns, names, M::Region, {"adm 1"});
        setNamed(columns, names, M::Country, {"country"});
        return columns;
    }
    if (hasAll(names, {"year", "headline"}) || hasAll(names, {"start year", "headline"}) ||
        hasAll(names, {"start date", "headline", "media"})) {
        columns.form = TableForm::TimelineSheet;
        setNamed(columns, names, M::Title, {"headline"});
        setNamed(columns, names, M::Text, {"text"});
        setNamed(columns, names, M::Year, {"year", "start year"});
        setNamed(columns, names, M::Month, {"month", "start month"});
        setNamed(columns, names, M::Day, {"day", "start day"});
        setNamed(columns, names, M::Time, {"time", "start time"});
        setNamed(columns, names, M::EndYear, {"end year"});
        setNamed(columns, names, M::EndMonth, {"end month"});
        setNamed(columns, names, M::EndDay, {"end day"});
        setNamed(columns, names, M::EndTime, {"end time"});
        setNamed(columns, names, M::Date, {"start date"});
        setNamed(columns, names, M::EndDate, {"end date"});
        return columns;
    }
    if (isOfAeon(names)) {
        columns.form = TableForm::Aeon;
        setNamed(columns, names, M::Title, {"title", "label"});
        setNamed(columns, names, M::Text, {"summary", "description"});
        setNamed(columns, names, M::Key, {"id", "display id", "event id", "external id"});
        setNamed(columns, names, M::Date, {"start date"});
        setNamed(columns, names, M::EndDate, {"end date"});
        setNamed(columns, names, M::Place, {"location", "place", "locations"});
        setNamed(columns, names, M::Party, {"participant", "participants", "people", "observer"});
        setNamed(columns, names, M::Kind, {"type"});
        setNamed(columns, names, M::Url, {"external link", "url"});
        return columns;
    }
    return std::nullopt;
}

/// Files of GDELT have no header, so many columns, and days where these stand.
std::optional<Columns> gdelt(const std::vector<QStringList> &rows)
{
    static const QRegularExpression number(u"^\\d{5,12}$"_s);
    static const QRegularExpression compactDay(u"^(19|20)\\d{6}$"_s);
    for (const QStringList &row : rows) {
        const bool isOne = row.size() == 57 || row.size() == 58;
        const bool isTwo = row.size() == 61;
        if ((!isOne && !isTwo) || !number.match(row[0]).hasMatch() || !compactDay.match(row[1]).hasMatch())
            return std::nullopt;
    }
    if (rows.empty())
        return std::nullopt;
    const bool isTwo = rows.front().size() == 61;
    Columns columns;
    columns.form = isTwo ? TableForm::Gdelt2 : TableForm::Gdelt1;
    columns.hasHeader = false;
    columns.isMachineCoded = true;
    columns.set(M::Key, 0);
    columns.set(M::Date, 1);
    columns.set(M::Actor, 6);
    columns.set(M::Target, 16);
    columns.set(M::Code, 26);
    columns.set(M::Place, isTwo ? 52 : 50);
    columns.set(M::Url, isTwo ? 60 : rows.front().size() == 58 ? 57 : -1);
    return columns;
}

/// The form that GDELT's own header, where somebody put one before the rows, has.
std::optional<Columns> gdeltHeader(const QStringList &names)
{
    if (!hasAll(names, {"globaleventid", "sqldate", "eventcode"}))
        return std::nullopt;
    Columns columns;
    columns.form = names.size() >= 61 ? TableForm::Gdelt2 : TableForm::Gdelt1;
    columns.isMachineCoded = true;
    setNamed(columns, names, M::Key, {"globaleventid"});
    setNamed(columns, names, M::Date, {"sqldate"});
    setNamed(columns, names, M::Actor, {"actor1name"});
    setNamed(columns, names, M::Target, {"actor2name"});
    setNamed(columns, names, M::Code, {"eventcode"});
    setNamed(columns, names, M::Place, {"actiongeo fullname"});
    setNamed(columns, names, M::Url, {"sourceurl"});
    return columns;
}

Columns byNames(const QStringList &names)
{
    Columns columns;
    for (const MeaningName &one : meanings) {
        // The sooner a name stands in the list, the surer it is.
        for (const QString &name : QString::fromUtf8(one.names).split(u'|')) {
            const int column = columnNamed(names, name);
            const bool isTaken =
                std::any_of(columns.of.begin(), columns.of.end(), [&](int taken) { return taken == column; });
            if (column >= 0 && !isTaken) {
                columns.set(one.meaning, column);
                break;
            }
        }
    }
    return columns;
}

/// Dates such as 03/04/2026 are read by what the others of the column tell.
DateOrder orderOf(const std::vector<QStringList> &rows, int column)
{
    for (const QStringList &row : rows) {
        if (column < 0 || column >= row.size())
            continue;
        if (const auto told = orderToldBy(row[column]))
            return *told;
    }
    return DateOrder::DayFirst;
}

} // namespace

QString toTerm(ColumnMeaning meaning)
{
    return QString::fromLatin1(meanings[static_cast<std::size_t>(meaning)].term);
}

std::optional<ColumnMeaning> columnMeaning(const QString &term)
{
    for (const MeaningName &one : meanings) {
        if (term == QLatin1StringView(one.term))
            return one.meaning;
    }
    return std::nullopt;
}

QString label(ColumnMeaning meaning)
{
    return tr(meanings[static_cast<std::size_t>(meaning)].label);
}

QString formName(TableForm form)
{
    switch (form) {
    case TableForm::Plain:
        return tr("a table of events");
    case TableForm::TimelineSheet:
        return tr("a TimelineJS sheet");
    case TableForm::Aeon:
        return tr("an Aeon Timeline table");
    case TableForm::Icews:
        return tr("ICEWS events");
    case TableForm::Gdelt1:
        return tr("GDELT 1 events");
    case TableForm::Gdelt2:
        return tr("GDELT 2 events");
    case TableForm::Acled:
        return tr("ACLED events");
    case TableForm::UcdpGed:
        return tr("UCDP GED events");
    }
    return {};
}

QString Columns::cell(const QStringList &cells, ColumnMeaning meaning) const
{
    const int column = at(meaning);
    return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString();
}

bool Columns::tellEvents() const
{
    return has(M::Title) || has(M::Text) || (has(M::Actor) && (has(M::Code) || has(M::Target)));
}

Columns recogniseColumns(const std::vector<QStringList> &firstRows)
{
    if (auto known = gdelt(firstRows))
        return *known;
    Columns columns;
    if (firstRows.empty())
        return columns;
    QStringList names;
    for (const QString &name : firstRows.front())
        names.append(folded(name));
    if (auto known = gdeltHeader(names))
        columns = *known;
    else if (auto header = knownHeader(names))
        columns = *header;
    else
        columns = byNames(names);
    columns.names = firstRows.front();
    const int date = columns.at(M::Date);
    columns.order = orderOf(firstRows, date);
    // What is a date in the first row is no name of a column.
    const bool isData =
        date < 0 && !columns.has(M::Year) &&
        std::any_of(firstRows.front().begin(), firstRows.front().end(), [](const QString &cell) {
            return cell.size() >= 8 && dateIn(cell, DateOrder::DayFirst);
        });
    if (isData) {
        columns = Columns();
        columns.hasHeader = false;
    }
    return columns;
}

Result<Columns, QString> mapColumns(Columns columns, const QStringList &mapping)
{
    for (const QString &pair : mapping) {
        const qsizetype sign = pair.indexOf(u'=');
        const auto meaning = columnMeaning(pair.left(std::max<qsizetype>(sign, 0)).trimmed());
        if (sign < 0 || !meaning)
            return tr("“%1” is no MEANING=COLUMN").arg(pair);
        const QString name = pair.mid(sign + 1).trimmed();
        if (name.isEmpty()) {
            columns.set(*meaning, -1);
            continue;
        }
        qsizetype column = -1;
        for (qsizetype i = 0; i < columns.names.size() && column < 0; ++i)
            column = folded(columns.names[i]) == folded(name) ? i : -1;
        if (column < 0) {
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            if (!isNumber || number < 1 || number > 10000)
                return tr("there is no column “%1”").arg(name);
            column = number - 1;
        }
        columns.set(*meaning, static_cast<int>(column));
    }
    return columns;
}

} // namespace chancery
