using System.Text;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>What is meant as a handle and cannot be one.</summary>
internal sealed partial class InvalidHandle : Rule
{
    public override RuleInfo Info { get; } = new("MIN014", "invalid-handle", Severity.Warning)
    {
        Trigger = "A participant, an owner, or a known handle is written as no handle on GitHub can be: `@@foo`, `@ foo`, `@-foo`, `@foo--bar`, `@foo@`, `@foo@bar`; or with an underscore, which only managed users of a company have, and which the series does not know.",
        Reason = "GitHub makes no link of it, and no program takes it for a person. A handle has Latin letters, digits and single hyphens between them, 39 at most.",
        Before = "## Participants\n\n* @@mira-k\n* @tjorven",
        After = "## Participants\n\n* @mira-k\n* @tjorven",
        Fix = "Writes the handle that is meant, where the signs tell it or the series knows it.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (!document.Traces.Has('@')) return [];

        // Where the series knows the right one, it is told as a slip by another rule.
        var slips = SlipsIn(document).Where(slip => !(slip.IsRare && IsKnown(submission, slip.Name))).ToList();
        return slips.Count == 0 ? [] : Look(submission, slips);
    }

    private IEnumerable<Finding> Look(Submission submission, List<WrittenHandle> slips)
    {
        var document = submission.Document;
        var listed = document.ParticipantLists.SelectMany(list => list.Lines).Select(line => line.Line).ToHashSet();
        var known = KnownIn(submission);
        return
            from slip in slips
            let line = document.Lines[document.Source.LineIndexAt(slip.Span.Start)]
            let isPerson = listed.Contains(line.Index) || IsOwner(document.Prose, line.Content, slip.Span.Start)
            let login = LoginMeant(submission, slip, isPerson, known)
            where login is null ? isPerson && !slip.NeedsProof : !slip.IsRare
            group (slip, login) by document.TextOf(slip.Span) into same
            select Told(same.Key, [.. same]);
    }

    /// <summary>Whether the minutes around name somebody, too.</summary>
    private static bool IsKnown(Submission submission, string login) => submission.KnownHandles.Find(login).Files > 0;

    private Finding Told(string written, List<(WrittenHandle Slip, string? Login)> places)
    {
        var login = places.Find(place => place.Login is not null).Login;
        var first = places[0].Slip;
        var advice = first.IsGlued ? "write a blank between them" : login is null ? "write the handle as GitHub has it, or the name without @" : $"write @{login}";
        var fix = login is null ? null : new Fix(advice, [.. places.Select(place => EditOf(place.Slip, login))]) { Kind = FixKind.Words };
        var verdict = first.IsGlued ? "and" : first.IsRare ? "is hardly a handle:" : "cannot be a handle:";
        return At(first.Span, $"{written} {verdict} {first.Reason}", advice, fix) with { AlsoAt = [.. places.Skip(1).Select(place => place.Slip.Span)] };
    }

    private static TextEdit EditOf(WrittenHandle slip, string login) => slip.IsGlued ? new(new(slip.Span.End, 0), " ") : new(slip.Span, $"@{login}");

    private static IEnumerable<WrittenHandle> SlipsIn(MinutesDocument document)
    {
        var (prose, handles, next) = (document.Prose, document.Handles, 0);
        for (var at = prose.IndexOf('@', StringComparison.Ordinal); at >= 0; at = at + 1 < prose.Length ? prose.IndexOf('@', at + 1) : -1)
        {
            while (next < handles.Length && handles[next].Span.Start < at) next++;
            if (next < handles.Length && handles[next].Span.Start == at && WrittenHandle.IsPlain(prose, handles[next])) continue;
            var line = document.Lines[document.Source.LineIndexAt(at)];
            if (!line.IsContent || at < line.Content.Start || WrittenHandle.At(prose, at, line.Content) is not { } written) continue;
            if (written.Reason.Length > 0) yield return written;
            at = Math.Max(at, written.Span.End - 1);
        }
    }

    private static bool IsOwner(string prose, TextSpan content, int at)
    {
        var start = Math.Max(content.Start, at - 24);
        return BeforeOwner().IsMatch(prose.AsSpan(start, at - start));
    }

    /// <summary>The login that is meant: told by the signs alone for <c>@@foo</c>, else by the series.</summary>
    private static string? LoginMeant(Submission submission, WrittenHandle slip, bool isPerson, Predicate<string> isKnown)
    {
        if (isPerson && slip.IsCertain) return slip.Name;
        var candidates = CandidatesFor(slip.Name).Where(candidate => !(slip.IsRare && candidate == slip.Name) && isKnown(candidate)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (candidates is not [var only] || Handle.LengthOfLogin(only) != only.Length) return null;

        // "employee @ OSISM": what stands in a text behind a blank is mostly a place.
        return isPerson || !slip.HasBlank || submission.KnownHandles.Find(only) is { Attended: > 0, Login: var login } && login == only ? only : null;
    }

    /// <summary>Who stands in the minutes around, or is listed here as it should be.</summary>
    private static Predicate<string> KnownIn(Submission submission)
    {
        var document = submission.Document;
        var listed = document.Participants
            .Where(participant => participant.Handle is { } handle && MisspeltHandle.IsWhole(handle, document.Prose) && !GoesOn(document.Prose, handle.Span.End))
            .Select(participant => participant.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return login => submission.KnownHandles.Find(login) is { Attended: > 0 } or { Files: > 1 } || listed.Contains(login);
    }

    private static bool GoesOn(string prose, int end) => end < prose.Length && prose[end] is '-' or '_';

    private static string[] CandidatesFor(string written)
    {
        if (written.Length > 2 * Handle.MaximumLength) return [];
        var plain = Hyphens().Replace(written.Trim('-', '_', '.'), "-");
        if (Ascii.IsValid(plain)) return FormsOf(plain);
        var letters = new StringBuilder(plain).Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss").Replace("Ä", "Ae").Replace("Ö", "Oe").Replace("Ü", "Ue").ToString();
        var bare = new StringBuilder(plain).Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace('é', 'e').Replace('è', 'e').ToString();
        return [.. FormsOf(plain), .. FormsOf(letters), .. FormsOf(bare)];
    }

    private static string[] FormsOf(string login) =>
        [login, login.Replace('.', '-'), login.Replace('_', '-'), login.Replace(".", "", StringComparison.Ordinal), login.Replace("_", "", StringComparison.Ordinal)];

    [GeneratedRegex("-{2,}")]
    private static partial Regex Hyphens();

    [GeneratedRegex(HandleWords.ActionMark + @"(?:\s?[:(*_–-]{1,3}|\s(?:for|to|on))?\s?$|^\[[ xX]\]\s$")]
    private static partial Regex BeforeOwner();
}
