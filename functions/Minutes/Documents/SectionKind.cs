namespace Minutes.Documents;

/// <summary>What the part of minutes below a heading is for.</summary>
public enum SectionKind
{
    /// <summary>A topic, or a group of topics: everything that is none of the others.</summary>
    Topic,

    /// <summary>The title: the heading that bears the meeting's date.</summary>
    Title,

    /// <summary>Who took part.</summary>
    Participants,

    /// <summary>Who sent excuses.</summary>
    Absent,

    /// <summary>Prompts that come back each time, such as "Anything else for the agenda?".</summary>
    Recurring,

    /// <summary>Who reports, presents, moderates or takes the minutes.</summary>
    Roles,

    /// <summary>Organisation of the meeting itself, outside of the agenda.</summary>
    Housekeeping,

    /// <summary>The heading above the topics.</summary>
    Agenda,

    /// <summary>Action items of the last meeting, looked at again.</summary>
    ActionRecap,
}
