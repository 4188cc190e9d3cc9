using System.Collections.Immutable;

namespace Minutes.Validation.Identity;

/// <summary>The rules about what file these minutes are: name, folder, title, date, copies.</summary>
internal static class IdentityRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } =
    [
        new FileName(),
        new FileFolder(),
        new TitleMissing(),
        new TitleDate(),
        new ImpossibleDate(),
        new UnusualWeekday(),
        new TwoMeetings(),
        new CopiedMinutes(),
        new UnclearCancellation(),
        new UnusualTitle(),
    ];
}
