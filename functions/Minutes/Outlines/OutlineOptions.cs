using System.Collections.Immutable;

namespace Minutes.Outlines;

/// <summary>What a community chose for its skeleton.</summary>
public sealed record OutlineOptions
{
    /// <summary>Whether those who mostly take part are listed. A name that nobody removed says that somebody was there, so it is off unless wanted.</summary>
    public bool FillsRoster { get; init; }

    /// <summary>Logins, without <c>@</c>, of those who present in turn; empty: the prompt stays open.</summary>
    public ImmutableArray<string> Rota { get; init; } = [];

    /// <summary>The title's line, heading marks included, in which <c>{date}</c> stands for the ISO date; null: as the series writes it.</summary>
    public string? Title { get; init; }
}
