using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>A way to mistype a link, as a pattern.</summary>
/// <param name="Pattern">
/// Matches it. What its groups hold becomes what their names say: nothing for <c>cut</c>, <c>[</c> for <c>squareOpen</c>; an empty group
/// is a place where something is missing. A link of another language has its <c>text</c> and its <c>address</c> in groups, and is written
/// anew. A match without such groups cannot be mended.
/// </param>
/// <param name="Message">What is wrong.</param>
/// <param name="Title">How it is mended.</param>
internal sealed record LinkSlip(Regex Pattern, string Message, string? Title = null)
{
    private static readonly FrozenDictionary<string, string> Replacements = new Dictionary<string, string>
    {
        ["cut"] = "",
        ["squareOpen"] = "[",
        ["squareClose"] = "]",
        ["middle"] = "](",
        ["roundOpen"] = "(",
        ["roundClose"] = ")",
        ["angleOpen"] = "<",
        ["angleClose"] = ">",
        ["colon"] = ":",
        ["slash"] = "/",
        ["slashes"] = "//",
        ["colonSlashes"] = "://",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What mending it may do to the text.</summary>
    internal FixKind Kind { get; init; }

    /// <summary>What the text around a match tells against it.</summary>
    internal Func<string, Match, bool>? Unless { get; init; }

    /// <summary>Where it happened on some lines of prose, in order.</summary>
    internal IEnumerable<Malformation> In(string prose, TextSpan lines) =>
        Pattern.Match(prose, lines.Start, lines.Length) is { Success: true } match ? From(prose, match) : [];

    private IEnumerable<Malformation> From(string prose, Match first)
    {
        for (var match = first; match.Success; match = match.NextMatch())
        {
            if (Unless?.Invoke(prose, match) is true) continue;
            var edits = EditsOf(match);
            if (edits.IsEmpty && Title is not null) continue;
            yield return new(new(match.Index, match.Length), Message, Title, edits) { Kind = Kind };
        }
    }

    private static ImmutableArray<TextEdit> EditsOf(Match match) => match.Groups["address"] is { Success: true } address
        ? [new(new(match.Index, match.Length), $"[{match.Groups["text"].ValueSpan}]({address.ValueSpan})")]
        : EditsOfSigns(match);

    private static ImmutableArray<TextEdit> EditsOfSigns(Match match) =>
    [
        .. from @group in match.Groups.Cast<Group>()
           where Replacements.ContainsKey(@group.Name)
           from capture in @group.Captures
           orderby capture.Index
           select new TextEdit(new(capture.Index, capture.Length), Replacements[@group.Name]),
    ];
}
