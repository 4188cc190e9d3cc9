using System.Collections.Immutable;

namespace Minutes.Validation.Agenda;

/// <summary>The rules about the topics and what became of them.</summary>
internal static class AgendaRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } = [new AgendaMissing(), new NoTopic(), new TopicTwice(), new Untouched(), new NoOutcome(), new DoneButOpen(), new RepeatedText()];
}
