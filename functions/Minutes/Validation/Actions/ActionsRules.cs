using System.Collections.Immutable;

namespace Minutes.Validation.Actions;

/// <summary>The rules about what somebody is to do.</summary>
internal static class ActionsRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } = [new ActionNoOwner(), new ActionOwnerAbsent(), new ActionDatePast(), new ImpossibleDay(), new NextMeetingPast()];
}
