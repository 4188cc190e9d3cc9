using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>A handle of the series whose <c>@</c> was forgotten.</summary>
internal sealed partial class HandleWithoutAt : Rule
{
    public override RuleInfo Info { get; } = new("MIN012", "handle-without-at", Severity.Warning)
    {
        Trigger = "A handle that the series knows stands without `@`: as a participant, as the owner of an action item, or where nothing else can be meant.",
        Reason = "Without the sign nobody, and no program, takes it for a person.",
        Before = "## Participants\n\n* mira-k\n* @tjorven",
        After = "## Participants\n\n* @mira-k\n* @tjorven",
        Fix = "Puts the `@` before it.",
    };

    public override IEnumerable<Finding> Check(Submission submission) =>
        from word in ListedWords(submission).Concat(WordsInText(submission))
        group word by submission.Document.TextOf(word) into words
        select At(words.First(), $"{words.Key} stands without @", $"write @{words.Key}", FixOf(words.Key, words)) with { AlsoAt = [.. words.Skip(1)] };

    /// <summary>Whether a name in a list of participants is a handle of the series rather than a name.</summary>
    internal static bool IsKnown(Submission submission, ReadOnlySpan<char> name)
    {
        if (submission.KnownHandles.Find(name) is not { Attended: > 0 } known) return false;
        return HandleWords.IsNoWord(name) || (name.SequenceEqual(known.Login) && char.IsAsciiLetterLower(name[0]));
    }

    private static Fix FixOf(string login, IEnumerable<TextSpan> words) => new($"write @{login}", [.. words.Select(word => TextEdit.Insert(word.Start, "@")).OrderBy(edit => edit.Span.Start)]);

    private static IEnumerable<TextSpan> ListedWords(Submission submission) =>
        from list in submission.Document.ParticipantLists
        from line in list.Lines
        from entry in EntriesOf(submission.Document.Prose, line.Content)
        from word in HandleWords.In(submission.Document.Prose, entry).Take(1)
        where IsWholeEntry(submission.Document.Prose, entry, word) && IsKnown(submission, submission.Source.Slice(word))
        select word;

    /// <summary>The parts of a line that commas and the like make; what has a handle has it for its person.</summary>
    private static IEnumerable<TextSpan> EntriesOf(string prose, TextSpan content)
    {
        foreach (var match in Joints().Split(prose.Substring(content.Start, content.Length)).Aggregate(
            (Entries: ImmutableArray<TextSpan>.Empty, At: content.Start),
            (all, part) => (all.Entries.Add(new(all.At, part.Length)), all.At + part.Length)).Entries)
        {
            if (!prose.AsSpan(match.Start, match.Length).Contains('@')) yield return match;
        }
    }

    private static bool IsWholeEntry(string prose, TextSpan entry, TextSpan word)
    {
        var before = prose.AsSpan(entry.Start, word.Start - entry.Start).Trim(" \t*_~");
        var behind = prose.AsSpan(word.End, entry.End - word.End).TrimStart(" \t*_~");
        return before.IsEmpty && (behind.IsEmpty || behind[0] is '(' or '-' or '–' or '—' or ':');
    }

    private static IEnumerable<TextSpan> WordsInText(Submission submission)
    {
        var document = submission.Document;
        var listed = document.ParticipantLists.SelectMany(list => list.Lines).Select(line => line.Line).ToHashSet();
        foreach (var line in document.Lines)
        {
            if (!line.IsContent || listed.Contains(line.Index)) continue;
            foreach (var word in HandleWords.In(document.Prose, line.Content))
            {
                if (IsMeant(submission, line.Content, word)) yield return word;
            }
        }
    }

    /// <summary>What is no word of any language means the person wherever it stands; a word does where only a person can be named.</summary>
    private static bool IsMeant(Submission submission, TextSpan content, TextSpan word)
    {
        var login = submission.Source.Slice(word);
        if (login.Length < 3) return false;
        if (HandleWords.IsNoWord(login))
            return submission.KnownHandles.Find(login).Attended > 0 || (login.Length < Handle.MaximumLength && submission.Document.ListedLogins.Contains(login.ToString()));
        if (!char.IsAsciiLetterLower(login[0]) || !IsPersonPlace(submission.Document.Prose, content, word)) return false;
        return submission.KnownHandles.Find(login) is { Files: > 1, Attended: > 0 } known && login.SequenceEqual(known.Login);
    }

    private static bool IsPersonPlace(string prose, TextSpan content, TextSpan word)
    {
        var start = Math.Max(content.Start, word.Start - 60);
        var before = prose.AsSpan(start, word.Start - start);
        var behind = prose.AsSpan(word.End, content.End - word.End);
        if (behind.StartsWith(":")) return word.Start == content.Start || BeforeOwner().IsMatch(before);
        if (behind.IsWhiteSpace() && BeforeAnswer().IsMatch(before)) return true;
        if (before is [.., '('] && (behind.StartsWith(")") || behind.StartsWith(","))) return true;
        return BeforePerson().IsMatch(before) || BeforeOwner().IsMatch(before);
    }

    [GeneratedRegex(@"(?=[,;|/&])|(?<=[,;|/&])|(?=\s(?:and|und)\s)|(?<=\s(?:and|und)(?=\s))")]
    private static partial Regex Joints();

    /// <summary>A mark of an action item.</summary>
    [GeneratedRegex(@"(?<![^\W_])(?:AIs?|[Aa]ction(?: [Ii]tem)?|ACTION|TODO|To[- ]?[Dd]o)(?:\s?[:(*_–-]{1,3}|\s(?:for|on))?\s?$|^\[[ xX]\]\s$")]
    private static partial Regex BeforeOwner();

    /// <summary>An arrow, or the colon or question mark of a prompt about roles.</summary>
    [GeneratedRegex(@"[-=]>\s?$|→\s?$|\b(?:minutes|report\w*|scribe|moderat\w+|facilitat\w+|present\w*|transfer\w*|github\)?|chair|protokoll|is|call)\)?\s?[:?]\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeAnswer();

    /// <summary>"by", or a handle that the word is joined to.</summary>
    [GeneratedRegex(@"\bby\s$|(?<![\w/])@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:,\s|\s(?:and|und|&|\+)\s|/)$")]
    private static partial Regex BeforePerson();
}
