using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>A handle of the series whose <c>@</c> was forgotten.</summary>
internal sealed partial class HandleWithoutAt : Rule
{
    /// <summary>Shorter handles are abbreviations of anything.</summary>
    private const int Shortest = 3;

    /// <summary>A list of participants that is longer is none.</summary>
    private const int MostListed = 200;

    public override RuleInfo Info { get; } = new("MIN012", "handle-without-at", Severity.Warning)
    {
        Trigger = "A handle that the series knows stands without `@`: as a participant, as the owner of an action item, or where nothing else can be meant.",
        Reason = "Without the sign nobody, and no program, takes it for a person.",
        Before = "## Participants\n\n* mira-k\n* @tjorven",
        After = "## Participants\n\n* @mira-k\n* @tjorven",
        Fix = "Puts the `@` before it.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        List<TextSpan> all = [.. ListedWords(submission), .. WordsInText(submission)];
        return all.Count == 0 ? [] : Found(submission, all);
    }

    private IEnumerable<Finding> Found(Submission submission, List<TextSpan> all) =>
        from word in all
        group word by submission.Document.TextOf(word) into words
        select At(words.First(), $"{words.Key} stands without @", $"write @{words.Key}", FixOf(words.Key, words)) with { AlsoAt = [.. words.Skip(1)] };

    /// <summary>Whether a name in a list of participants is a handle of the series rather than a name.</summary>
    internal static bool IsKnown(Submission submission, ReadOnlySpan<char> name)
    {
        if (submission.KnownHandles.Find(name) is not { Attended: > 0 } known) return false;
        return HandleWords.IsNoWord(name) || (name.SequenceEqual(known.Login) && char.IsAsciiLetterLower(name[0]));
    }

    private static Fix FixOf(string login, IEnumerable<TextSpan> words) => new($"write @{login}", [.. words.Select(word => TextEdit.Insert(word.Start, "@")).OrderBy(edit => edit.Span.Start)]);

    private static IEnumerable<TextSpan> ListedWords(Submission submission)
    {
        var prose = submission.Document.Prose;
        foreach (var list in submission.Document.ParticipantLists)
        {
            foreach (var line in list.Lines)
            {
                if (IsOnlyHandle(submission.ProseOf(line.Content))) continue;
                foreach (var word in EntriesOf(prose, line.Content).SelectMany(entry => KnownIn(submission, entry))) yield return word;
            }
        }
    }

    /// <summary>The handle that an entry is, and those that stand beside a name.</summary>
    private static IEnumerable<TextSpan> KnownIn(Submission submission, TextSpan entry)
    {
        var isFirst = true;
        foreach (var word in HandleWords.In(submission.Document.Prose, entry))
        {
            var isPerson = isFirst ? IsWholeEntry(submission.Document.Prose, entry, word) : IsBesideName(submission, entry, word);
            if (isPerson && IsKnown(submission, submission.ProseOf(word))) yield return word;
            isFirst = false;
        }
    }

    /// <summary>Whether a handle of several minutes stands behind a name: <c>Mira Kallas mira-k (Harbour)</c>, <c>Mira (mira-k)</c>.</summary>
    private static bool IsBesideName(Submission submission, TextSpan entry, TextSpan word)
    {
        var prose = submission.Document.Prose;
        var name = prose.AsSpan(entry.Start, word.Start - entry.Start).Trim(" *_(-–—");
        var behind = prose.AsSpan(word.End, entry.End - word.End).TrimStart(" *_)");
        var isName = name.Length > 0 && char.IsUpper(name[0]) && !name.ContainsAny('.', ':', '(');
        return isName && (behind.IsEmpty || behind[0] is '(' or '-' or '–') && submission.KnownHandles.Find(submission.ProseOf(word)).Attended > 1;
    }

    /// <summary>What most lines are.</summary>
    private static bool IsOnlyHandle(ReadOnlySpan<char> line) => line is ['@', ..] && !line.ContainsAny(' ', ',', ';');

    /// <summary>The parts of a line that commas and the like make; what has a handle has it for its person.</summary>
    private static List<TextSpan> EntriesOf(string prose, TextSpan content)
    {
        var entries = new List<TextSpan>();
        var start = content.Start;
        foreach (var joint in Joint().EnumerateMatches(prose.AsSpan(content.Start, content.Length)))
        {
            Add(content.Start + joint.Index);
            start = content.Start + joint.Index + joint.Length;
        }

        Add(content.End);
        return entries;

        void Add(int end)
        {
            if (!prose.AsSpan(start, end - start).Contains('@')) entries.Add(TextSpan.Between(start, end));
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
        HashSet<int>? listed = null;
        foreach (var (login, isNoWord) in LoginsToFind(submission))
        {
            for (var at = 0; (at = document.Prose.IndexOf(login, at, StringComparison.Ordinal)) >= 0; at += login.Length)
            {
                if (at > 0 && HandleWords.IsMarked(document.Prose[at - 1])) continue;
                var line = document.Lines[document.Source.LineIndexAt(at)];
                if (!line.IsContent || !HandleWords.StandsAlone(document.Prose, line.Content, at, at + login.Length)) continue;
                listed ??= document.ParticipantLists.SelectMany(list => list.Lines).Select(entry => entry.Line).ToHashSet();
                if (!listed.Contains(line.Index) && (isNoWord || IsPersonPlace(document.Prose, line.Content, new(at, login.Length)))) yield return new(at, login.Length);
            }
        }
    }

    /// <summary>
    /// The handles that are looked for in the text: of those who took part. What is no word of any language means the person wherever it
    /// stands; a word does where only a person can be named.
    /// </summary>
    private static IEnumerable<(string Login, bool IsNoWord)> LoginsToFind(Submission submission)
    {
        foreach (var known in submission.KnownHandles.MayStandIn(submission.Document.Traces))
        {
            if (known.Login.Length < Shortest || known.Attended == 0) continue;
            var isNoWord = HandleWords.IsNoWord(known.Login);
            if (isNoWord || (known.Files > 1 && char.IsAsciiLetterLower(known.Login[0]))) yield return (known.Login, isNoWord);
        }

        if (submission.Document.ListedLogins.Count > MostListed) yield break;
        foreach (var login in submission.Document.ListedLogins)
        {
            if (login.Length >= Shortest && HandleWords.IsNoWord(login) && submission.KnownHandles.Find(login).Attended == 0) yield return (login, true);
        }
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

    [GeneratedRegex(@"[,;|/&]|\s(?:and|und)(?=\s)")]
    private static partial Regex Joint();

    /// <summary>A mark of an action item.</summary>
    [GeneratedRegex(HandleWords.ActionMark + @"(?:\s?[:(*_–-]{1,3}|\s(?:for|on))?\s?$|^\[[ xX]\]\s$")]
    private static partial Regex BeforeOwner();

    /// <summary>An arrow, or the colon or question mark of a prompt about roles.</summary>
    [GeneratedRegex(@"[-=]>\s?$|→\s?$|\b(?:minutes|report\w*|scribe|moderat\w+|facilitat\w+|present\w*|transfer\w*|github\)?|chair|protokoll|is|call)\)?\s?[:?]\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeAnswer();

    /// <summary>"by", or a handle that the word is joined to.</summary>
    [GeneratedRegex(@"\bby\s$|(?<![\w/])@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:,\s|\s(?:and|und|&|\+)\s|/)$")]
    private static partial Regex BeforePerson();
}
