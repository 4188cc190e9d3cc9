using System.Collections.Immutable;

namespace Minutes.Validation.People;

/// <summary>The rules about who took part.</summary>
internal static class PeopleRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } =
    [
        new ParticipantsMissing(),
        new ParticipantTwice(),
        new HandleWithoutAt(),
        new NoHandle(),
        new InvalidHandle(),
        new MisspeltHandle(),
        new PromptUnanswered(),
        new ParticipantsEmpty(),
    ];
}
