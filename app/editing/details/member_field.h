// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

namespace chancery {

/// One member of an object in a form: the editor that fits what it holds. What is typed counts from the
/// moment that it differs by hand from what was put there; everything else follows the dossier.
class MemberField
{
public:
    MemberField() = default;
    virtual ~MemberField() = default;
    MemberField(const MemberField &) = delete;
    MemberField &operator=(const MemberField &) = delete;

    [[nodiscard]] virtual QWidget *widget() const = 0;
    /// Whether it can be changed here at all.
    [[nodiscard]] virtual bool isEditable() const { return true; }
    /// The objects that names may lead to.
    virtual void setSnapshot(const SnapshotPtr &) {}

    [[nodiscard]] bool isTyped() const { return m_isTyped; }
    void setTyped(bool typed) { m_isTyped = typed; }
    /// Whether the dossier changed under what was typed.
    [[nodiscard]] bool isOvertaken() const { return m_isOvertaken; }
    /// Why what was typed means nothing; empty where it does.
    [[nodiscard]] virtual QString fault() const { return {}; }
    /// What was typed, as it stands, and back.
    [[nodiscard]] virtual QVariant typed() const = 0;
    virtual void putTyped(const QVariant &typed) = 0;
    /// Forgets what was typed.
    virtual void takeBack() = 0;

    /// Called when somebody typed or chose, and when he is done with it.
    std::function<void()> edited;
    std::function<void()> finished;

protected:
    /// For editors to call.
    void wasEdited()
    {
        if (m_isPut)
            return;
        m_isTyped = true;
        if (edited)
            edited();
    }
    void wasFinished()
    {
        if (!m_isPut && finished)
            finished();
    }

    bool m_isTyped = false;
    bool m_isOvertaken = false;
    bool m_isPut = false; ///< the editor is being filled, not typed into
};

/// A member of a type.
template<class T>
class FieldOf : public MemberField
{
public:
    /// The value that the dossier has: shown, unless something was typed.
    void load(const T &value)
    {
        if (m_isTyped) {
            m_isOvertaken = m_isOvertaken || !(value == m_loaded);
            m_loaded = value;
            return;
        }
        m_isOvertaken = false;
        const bool isNew = !m_hasLoaded || !(value == m_loaded);
        m_loaded = value;
        m_hasLoaded = true;
        if (isNew)
            show(value);
    }
    void takeBack() override
    {
        m_isTyped = false;
        m_isOvertaken = false;
        show(m_loaded);
    }
    /// What it says; none where that means nothing.
    [[nodiscard]] virtual std::optional<T> value() const = 0;

protected:
    virtual void put(const T &value) = 0;
    [[nodiscard]] const T &loaded() const { return m_loaded; }
    /// Shows a value as if nobody had typed it.
    void show(const T &value)
    {
        m_isPut = true;
        put(value);
        m_isPut = false;
    }

private:
    T m_loaded{};
    bool m_hasLoaded = false;
};

} // namespace chancery
