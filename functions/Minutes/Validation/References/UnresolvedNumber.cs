using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Validation.References;

/// <summary>A bare <c>#12</c> whose repository nobody can tell.</summary>
internal sealed partial class UnresolvedNumber : Rule
{
    public override RuleInfo Info { get; } = new("MIN053", "unresolved-number", Severity.Warning)
    {
        Trigger = "A number such as #12 stands alone: neither an address beside it nor the configuration tells its repository.",
        Reason = "In a file GitHub makes no link of it, and a year later nobody knows which of the repositories was meant.",
        Before = "* the gauge is up again, see #34",
        After = "* the gauge is up again, see [network#34](https://github.com/open-tidepool/network/issues/34)",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!HasOpen(submission.Document)) yield break;
        var open = Unresolved(submission.Document, new(submission)).ToList();
        if (open is not [var first, .. var rest]) yield break;
        var finding = At(
            first.Span,
            $"nothing tells the repository of {Listed(submission, open)}",
            "write the address, or say by `repository` in the configuration what a bare number means")
            with
        { AlsoAt = [.. rest.Select(reference => reference.Span)] };
        yield return IsHabit(submission) ? finding with { Severity = Severity.Note } : finding;
    }

    private static bool HasOpen(MinutesDocument document)
    {
        foreach (var reference in document.References)
        {
            if (reference.Target is null) return true;
        }

        return false;
    }

    /// <summary>The name of a repository that is known, and an address with the same number beside it, do tell.</summary>
    private static IEnumerable<Reference> Unresolved(MinutesDocument document, KnownRepositories known)
    {
        var told = document.References.Where(reference => reference.Target is not null).Select(reference => (reference.Line, reference.Number)).ToHashSet();
        return
            from reference in document.References
            where reference.Target is null && !told.Contains((reference.Line, reference.Number))
            where reference.WrittenRepository is not { } written || !known.HasName(written)
            where !IsColour(document, reference)
            select reference;
    }

    /// <summary>Six digits on a line about colours, or beside another one, are a colour: <c>#336699</c>.</summary>
    private static bool IsColour(MinutesDocument document, Reference reference) =>
        reference.Span.Length == 7 && Colours().IsMatch(document.Prose.AsSpan(document.Lines[reference.Line].Content.Start, Math.Min(document.Lines[reference.Line].Content.Length, 400)));

    /// <summary>Where most minutes of a series have bare numbers, its people know what they mean.</summary>
    private static bool IsHabit(Submission submission)
    {
        const int Enough = 4;
        var before = submission.Neighbours.Before.TakeLast(Enough).ToList();
        return before.Count == Enough
            && before.Count(minutes => minutes.Document.References.Any(reference => reference is { Target: null, Form: ReferenceForm.Bare })) * 2 > Enough;
    }

    private static string Listed(Submission submission, List<Reference> references)
    {
        const int Most = 3;
        var written = references.Select(reference => submission.Document.TextOf(reference.Span)).Distinct().ToList();
        return string.Join(", ", written.Take(Most)) + (written.Count > Most ? $" and {written.Count - Most} more" : "");
    }

    [GeneratedRegex(@"\b(?:colou?rs?|farben?|hex|rgb|css|palette)\b|(?<!\w)#(?=[0-9]{0,5}[a-f])(?:[0-9a-f]{6}|[0-9a-f]{3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Colours();
}
