using Minutes.Configuration.Values;
using Minutes.Schedule;
using NodaTime;

namespace Minutes.Configuration.Keys;

/// <summary>The keys of a pause.</summary>
internal static class PauseKeys
{
    public static SettingsKind<Pause> Kind { get; } = new("a pause with `from` and `to`",
    [
        new Key<Pause, LocalDate>("from", Kinds.Date)
        {
            Set = (pause, from) => pause with { From = from },
            Text = "The first day without a meeting, a local date.",
            Example = "from: 2026-12-21",
            IsRequired = true,
        },
        new Key<Pause, LocalDate>("to", Kinds.Date)
        {
            Set = (pause, to) => pause with { To = to },
            Text = "The last day without a meeting, a local date.",
            Example = "to: 2027-01-03",
            IsRequired = true,
        },
        new Key<Pause, string>("reason", Kinds.Text)
        {
            Set = (pause, reason) => pause with { Reason = reason },
            Text = "Why there are no meetings. It is told where a date is left out.",
            Example = "reason: winter break",
        },
    ])
    {
        Check = (settle, mapping, problems) =>
        {
            if (Of(settle) is { } pause && pause.To < pause.From)
                problems.Add(mapping["to"]!.Index, $"the pause ends before it begins on {Dates.Format(pause.From)}", "exchange `from` and `to`");
        },
    };

    /// <summary>The pause of an entry; an end that is missing or wrong, and told, leaves it open.</summary>
    public static Pause Of(Func<Pause, Pause> settle) => settle(new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
}
