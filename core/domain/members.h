// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QLatin1StringView>

#include <concepts>
#include <cstdint>
#include <optional>
#include <type_traits>

/// The one description of what a dossier's types hold. JSON in and out, the tables of a `.dossier`, the JSON
/// and CSV of the command line and the references between objects all come from `members(object, visitor)`,
/// which calls `visitor(Member, value)` for every member in the order of the interchange format. A new member
/// is a line here, a column in core/store/schema.cpp and an entry in resources/schema.
namespace chancery {

/// The newest version of the interchange format, and the one that is written.
inline constexpr int formatVersion = 2;

/// What holds of a member beside its C++ type. What is optional and empty, or not set, is absent.
struct Member
{
    static constexpr std::int64_t largestWhole = std::int64_t{1}
                                                 << 53; ///< past it a JSON number is no longer a whole one

    QLatin1StringView name;
    bool isRequired = false;
    bool mayBeEmpty = false;    ///< of a required text
    bool isDistinct = false;    ///< of a list of texts: none stands in it twice, as in every list of ids
    bool isHexadecimal = false; ///< 64 hexadecimal digits in lower case: a SHA-256
    bool isId = false;          ///< of a text: it is an id
    int sinceVersion = 1;       ///< of the format
    qsizetype longest = 0;      ///< of a text, in UTF-16 units; 0: as long as any text may be
    std::int64_t least = 0;     ///< of whole numbers
    std::int64_t most = largestWhole;
    QLatin1StringView columnName; ///< in the object's table, where it is not the name in small_letters
    QLatin1StringView tableName;  ///< of a list: its own table …
    QLatin1StringView entryName;  ///< … and the column there

    static constexpr Member required(const char *memberName) { return optional(memberName).requiredIf(true); }
    static constexpr Member optional(const char *memberName)
    {
        Member member;
        member.name = QLatin1StringView(memberName);
        return member;
    }

    [[nodiscard]] constexpr Member requiredIf(bool condition) const
    {
        return with([&](Member &m) { m.isRequired = condition; });
    }
    [[nodiscard]] constexpr Member possiblyEmpty() const
    {
        return with([](Member &m) { m.mayBeEmpty = true; });
    }
    [[nodiscard]] constexpr Member distinct() const
    {
        return with([](Member &m) { m.isDistinct = true; });
    }
    [[nodiscard]] constexpr Member sha256() const
    {
        return with([](Member &m) { m.isHexadecimal = true; });
    }
    [[nodiscard]] constexpr Member id() const
    {
        return with([](Member &m) { m.isId = true; });
    }
    [[nodiscard]] constexpr Member since(int version) const
    {
        return with([&](Member &m) { m.sinceVersion = version; });
    }
    [[nodiscard]] constexpr Member upTo(qsizetype length) const
    {
        return with([&](Member &m) { m.longest = length; });
    }
    [[nodiscard]] constexpr Member between(std::int64_t first, std::int64_t last) const
    {
        return with([&](Member &m) {
            m.least = first;
            m.most = last;
        });
    }
    [[nodiscard]] constexpr Member inColumn(const char *column) const
    {
        return with([&](Member &m) { m.columnName = QLatin1StringView(column); });
    }
    [[nodiscard]] constexpr Member inTable(const char *table, const char *entry) const
    {
        return with([&](Member &m) {
            m.tableName = QLatin1StringView(table);
            m.entryName = QLatin1StringView(entry);
        });
    }

private:
    template<class Set>
    [[nodiscard]] constexpr Member with(Set set) const
    {
        Member changed = *this;
        set(changed);
        return changed;
    }
};

/// T or const T.
template<class Given, class T>
concept PerhapsConst = std::same_as<std::remove_const_t<Given>, T>;

/// The longest text of a source: as much as a dossier may hold.
inline constexpr qsizetype longestSourceText = 256 * 1024 * 1024;

/// What every object has beside its own.
template<class Object, class Visitor>
void annotations(Object &object, Visitor &visit)
{
    visit(Member::optional("tags").since(2).distinct().inTable("tag", "tag"), object.tags);
    visit(Member::optional("note").since(2), object.note);
}

template<PerhapsConst<BottomLine> T, class Visitor>
void members(T &b, Visitor &visit)
{
    visit(Member::required("text"), b.text);
    visit(Member::required("facts"), b.facts);
}

template<PerhapsConst<DossierInfo> T, class Visitor>
void members(T &d, Visitor &visit)
{
    visit(Member::required("id").id(), d.id);
    visit(Member::required("title"), d.title);
    visit(Member::optional("description"), d.description);
    visit(Member::optional("language"), d.language);
    visit(Member::optional("period"), d.period);
    visit(Member::optional("bottomLine").since(2), d.bottomLine);
    visit(Member::optional("audience").since(2), d.audience);
    visit(Member::optional("handling").since(2), d.handling);
    visit(Member::optional("preparedBy").since(2), d.preparedBy);
    visit(Member::optional("cutoff").since(2), d.cutoff);
    visit(Member::optional("timeZone").since(2), d.timeZone);
}

template<PerhapsConst<Aside> T, class Visitor>
void members(T &a, Visitor &visit)
{
    visit(Member::required("start"), a.start);
    visit(Member::required("end"), a.end);
    visit(Member::required("reason"), a.reason);
}

template<PerhapsConst<SourceDescription> T, class Visitor>
void members(T &s, Visitor &visit)
{
    visit(Member::required("id"), s.id);
    visit(Member::required("title"), s.title);
    visit(Member::optional("publisher"), s.publisher);
    visit(Member::optional("author"), s.author);
    visit(Member::optional("published"), s.published);
    visit(Member::optional("publishedReason"), s.publishedReason);
    visit(Member::optional("language"), s.language);
    visit(Member::optional("url"), s.url);
    visit(Member::optional("file"), s.file);
    visit(Member::optional("retrieved").since(2), s.retrieved);
    visit(Member::optional("mediaType").since(2), s.mediaType);
    visit(Member::required("reliability"), s.reliability);
    visit(Member::required("reliabilityReason"), s.reliabilityReason);
    visit(Member::optional("derivedFrom").inTable("source_derivation", "origin"), s.derivedFrom);
    visit(Member::optional("derivedReason"), s.derivedReason);
    visit(Member::optional("agencies").since(2).distinct().inTable("source_agency", "agency"), s.agencies);
    visit(Member::optional("notes").inTable("source_note", "note"), s.notes);
    visit(Member::required("completeness"), s.completeness);
    visit(Member::optional("sha256").sha256(), s.sha256);
    visit(Member::optional("attached"), s.attached);
    visit(Member::optional("recognised").since(2), s.recognised);
    visit(Member::optional("pages").since(2), s.pages);
    visit(Member::optional("aside").since(2), s.aside);
    annotations(s, visit);
}

template<PerhapsConst<Source> T, class Visitor>
void members(T &s, Visitor &visit)
{
    if constexpr (std::is_const_v<T>)
        members(static_cast<const SourceDescription &>(s), visit);
    else
        members(static_cast<SourceDescription &>(s), visit);
    visit(Member::required("text").possiblyEmpty().upTo(longestSourceText).inTable("source_text", "text"),
          s.text);
}

template<PerhapsConst<Passage> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("id"), p.id);
    visit(Member::required("source"), p.source);
    visit(Member::optional("published").since(2), p.published);
    visit(Member::optional("publishedReason").since(2), p.publishedReason);
    visit(Member::optional("page").since(2).between(1, Member::largestWhole), p.page);
    visit(Member::required("exact"), p.exact);
    visit(Member::optional("prefix"), p.prefix);
    visit(Member::optional("suffix"), p.suffix);
    visit(Member::optional("start"), p.start);
    visit(Member::optional("end"), p.end);
    annotations(p, visit);
}

template<PerhapsConst<Participant> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("id"), p.id);
    visit(Member::required("name"), p.name);
    visit(Member::required("kind"), p.kind);
    visit(Member::optional("aliases").distinct().inTable("participant_alias", "alias"), p.aliases);
    visit(Member::optional("memberOf").inTable("participant_member", "member_of"), p.memberOf);
    annotations(p, visit);
}

template<PerhapsConst<Event> T, class Visitor>
void members(T &e, Visitor &visit)
{
    visit(Member::required("id"), e.id);
    visit(Member::required("title"), e.title);
    visit(Member::required("kind"), e.kind);
    annotations(e, visit);
}

template<PerhapsConst<Option> T, class Visitor>
void members(T &o, Visitor &visit)
{
    visit(Member::required("id"), o.id);
    visit(Member::required("title"), o.title);
    annotations(o, visit);
}

template<PerhapsConst<Figure> T, class Visitor>
void members(T &f, Visitor &visit)
{
    visit(Member::required("id"), f.id);
    visit(Member::required("title"), f.title);
    visit(Member::required("unit"), f.unit);
    annotations(f, visit);
}

template<PerhapsConst<Question> T, class Visitor>
void members(T &q, Visitor &visit)
{
    visit(Member::required("id"), q.id);
    visit(Member::required("title"), q.title);
    visit(Member::required("kind"), q.kind);
    annotations(q, visit);
}

template<PerhapsConst<Quantity> T, class Visitor>
void members(T &q, Visitor &visit)
{
    visit(Member::required("qualifier").inColumn("qualifier"), q.qualifier);
    visit(Member::required("low").inColumn("low"), q.low);
    visit(Member::optional("high").requiredIf(q.qualifier == Qualifier::Between).inColumn("high"), q.high);
}

template<PerhapsConst<Condition> T, class Visitor>
void members(T &c, Visitor &visit)
{
    visit(Member::required("kind").inColumn("condition_kind"), c.kind);
    visit(Member::required("text").inColumn("condition_text"), c.text);
}

template<PerhapsConst<PlainPayload> T, class Visitor>
void members(T &, Visitor &)
{
}

template<PerhapsConst<ParticipationPayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("participant"), p.participant);
    visit(Member::required("event"), p.event);
    visit(Member::required("role").inColumn("term"), p.role);
}

template<PerhapsConst<PositionPayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("participant"), p.participant);
    visit(Member::required("option"), p.option);
    visit(Member::required("stance").inColumn("term"), p.stance);
    visit(Member::optional("condition").since(2), p.condition);
}

template<PerhapsConst<FigurePayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("figure"), p.figure);
    visit(Member::required("value"), p.value);
}

template<PerhapsConst<EventDatePayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("event"), p.event);
}

template<PerhapsConst<EventPlacePayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("event"), p.event);
    visit(Member::required("place"), p.place);
}

template<PerhapsConst<EventStatusPayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("event"), p.event);
    visit(Member::required("status").inColumn("term"), p.status);
}

template<PerhapsConst<OptionAspectPayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("option"), p.option);
    visit(Member::required("aspect").inColumn("term"), p.aspect);
    visit(Member::optional("condition").since(2), p.condition);
}

template<PerhapsConst<AnswerPayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("question"), p.question);
    visit(Member::required("effect").inColumn("term"), p.effect);
}

template<PerhapsConst<EventLinkPayload> T, class Visitor>
void members(T &p, Visitor &visit)
{
    visit(Member::required("event"), p.event);
    visit(Member::required("relation").inColumn("term"), p.relation);
    visit(Member::required("other").inTable("fact_about", "object"), p.other);
}

template<PerhapsConst<Evidence> T, class Visitor>
void members(T &e, Visitor &visit)
{
    visit(Member::required("passage"), e.passage);
    visit(Member::required("relation"), e.relation);
}

/// The payload stands for the member `kind`: who reads it puts the alternative of that kind there, whose own
/// members come after.
template<PerhapsConst<Fact> T, class Visitor>
void members(T &f, Visitor &visit)
{
    visit(Member::required("id"), f.id);
    visit(Member::required("statement"), f.statement);
    visit(Member::required("kind"), f.payload);
    visit(Member::required("assertion"), f.assertion);
    visit(Member::required("credibility").between(1, 6), f.credibility);
    visit(Member::optional("speaker"), f.speaker);
    visit(Member::optional("about").inTable("fact_about", "object"), f.about);
    visit(Member::optional("date").requiredIf(f.kind() == FactKind::EventDate), f.date);
    visit(Member::optional("said").since(2), f.said);
    std::visit([&visit](auto &payload) { members(payload, visit); }, f.payload);
    visit(Member::required("evidence").inTable("evidence", "passage"), f.evidence);
    annotations(f, visit);
}

template<PerhapsConst<EarlierJudgement> T, class Visitor>
void members(T &e, Visitor &visit)
{
    visit(Member::optional("made"), e.made);
    visit(Member::required("statement"), e.statement);
    visit(Member::optional("likelihood"), e.likelihood);
    visit(Member::required("confidence"), e.confidence);
    visit(Member::required("confidenceReason"), e.confidenceReason);
}

template<PerhapsConst<Judgement> T, class Visitor>
void members(T &j, Visitor &visit)
{
    visit(Member::required("id"), j.id);
    visit(Member::required("statement"), j.statement);
    visit(Member::optional("key").since(2), j.key);
    visit(Member::optional("made").since(2), j.made);
    visit(Member::optional("likelihood"), j.likelihood);
    visit(Member::required("confidence"), j.confidence);
    visit(Member::required("confidenceReason"), j.confidenceReason);
    visit(Member::required("facts").inTable("judgement_fact", "fact"), j.facts);
    visit(Member::optional("against").since(2).inTable("judgement_against", "fact"), j.against);
    visit(Member::optional("assumptions").since(2).inTable("judgement_assumption", "assumption"),
          j.assumptions);
    visit(Member::optional("alternatives").since(2).inTable("judgement_alternative", "alternative"),
          j.alternatives);
    visit(Member::optional("wouldChangeIf").since(2).inTable("judgement_change", "change"), j.wouldChangeIf);
    visit(Member::optional("earlier").since(2), j.earlier);
    visit(Member::optional("ground").since(2).sha256(), j.ground);
    annotations(j, visit);
}

struct AnyVisitor
{
    template<class T>
    void operator()(const Member &, T &) const
    {
    }
};

/// Whether a type is described here.
template<class T>
concept Described = requires(T &value, AnyVisitor &visit)
{
    members(value, visit);
};

/// Whether a text is 64 hexadecimal digits in lower case.
bool isSha256(QStringView text);

/// Why values that are right each by itself do not go together, and the member to blame.
struct MemberFault
{
    QLatin1StringView member;
    QString reason;
};

template<class T>
std::optional<MemberFault> faultIn(const T &)
{
    return std::nullopt;
}
/// Only `between` has a high end, which is not below its low one.
std::optional<MemberFault> faultIn(const Quantity &quantity);
/// It ends after it starts.
std::optional<MemberFault> faultIn(const Aside &aside);
/// Pages begin one after the other.
std::optional<MemberFault> faultIn(const SourceDescription &source);
std::optional<MemberFault> faultIn(const Source &source);
/// A fact rests on one passage at least.
std::optional<MemberFault> faultIn(const Fact &fact);

/// The payload that facts of a kind have, with nothing in it yet.
Payload emptyPayload(FactKind kind);

} // namespace chancery
