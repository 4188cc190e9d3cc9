using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Validation.Agenda;

/// <summary>MIN022: a topic that stands twice.</summary>
internal sealed partial class TopicTwice : Rule
{
    /// <summary>Of a longer name only this much is compared.</summary>
    private const int Compared = 500;

    /// <summary>Below different headings the same words may stand by chance, as long as they are this few.</summary>
    private const int ChanceLength = 40;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Letters, and what may begin something else than a name.</summary>
    private static readonly SearchValues<char> Starts = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@:<#");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN022", "topic-twice", Severity.Warning)
    {
        Trigger = "The same topic stands twice below the same heading.",
        Reason = "A part of what was said is missed by whoever reads only one of them, and both are carried over.",
        Before = """
            ### Salt spray test

            * @mira-k: 400 hours

            ### Salt spray test

            * the lid holds
            """,
        After = """
            ### Salt spray test

            * @mira-k: 400 hours
            * the lid holds
            """,
        Fix = "Takes out the second one where it says below its name, word for word, what the first one says; of bullets only where both stand one behind the other.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.IsSlides) yield break;
        var document = submission.Document;
        var below = new Dictionary<(int? Within, TopicForm Form, string Name), Topic>();
        var anywhere = new Dictionary<LineRange, Topic>(new SameLines(document));
        var copied = 0;
        foreach (var topic in Candidates(document.Topics))
        {
            // What stands below a copy is a copy, too.
            if (topic.Line < copied) continue;
            var (name, range) = (NameOf(document, topic), RangeOf(document, topic));
            var sibling = below.TryAdd((topic.Within?.Line, topic.Form, name), topic) ? null : below[(topic.Within?.Line, topic.Form, name)];
            var twin = anywhere.TryAdd(range, topic) ? null : anywhere[range];
            if (sibling is not null && twin?.Within?.Line != sibling.Within?.Line && (Generic().IsMatch(name) || HaveOtherOwners(topic, sibling))) sibling = null;
            if (sibling is null && twin is not null && (LengthOf(document, range) - topic.Text.Length < ChanceLength || Generic().IsMatch(name))) twin = null;
            if ((twin ?? sibling) is not { } earlier) continue;
            if (twin is not null) copied = range.End;
            yield return At(
                document.Lines[topic.Line].Content,
                $"{Quote.Of(topic.Text)} stands in line {earlier.Line + 1}, too",
                twin is null ? "put both together" : "take one of them out",
                IsCopy(document, topic, range, twin) ? new("take out the copy", [WholeLines.TakenOut(document, range)]) { Kind = FixKind.Copy } : null);
        }
    }

    /// <summary>
    /// Whether nothing is lost without the second one. A name alone may be what was said to the item above, in a list that lost its
    /// levels: "no update". So may a bullet with more below it, unless the first one stands right before it.
    /// </summary>
    private static bool IsCopy(MinutesDocument document, Topic topic, LineRange range, Topic? twin) =>
        twin is not null
        && twin.Within?.Line == topic.Within?.Line
        && range.Of(document).Count(line => line.IsContent) > 1
        && (topic.Form is TopicForm.Heading || new LineRange(RangeOf(document, twin).End, topic.Line).Of(document).All(line => line.Kind is LineKind.Blank));

    /// <summary>The topics whose name begins as another one does, or with something that is no part of the name: to compare all is much more work.</summary>
    private static IEnumerable<Topic> Candidates(ImmutableArray<Topic> topics)
    {
        var words = topics.Select(topic => FirstWord(topic.Text)).ToArray();
        var (known, repeated) = (new HashSet<int>(words.Length), new HashSet<int>());
        foreach (var word in words)
        {
            if (!known.Add(word)) repeated.Add(word);
        }

        return repeated.Count == 0 ? [] : topics.Where((_, index) => repeated.Contains(words[index]));
    }

    /// <summary>The hash of the first word; one for all where what stands first may be no part of the name: an owner, an emoji, an address, a day.</summary>
    private static int FirstWord(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAny(Starts);
        if (start < 0 || text[start] is '@' or ':' or '<' or (>= '0' and <= '9') || text[start..].StartsWith("http", StringComparison.Ordinal)) return 0;
        var word = text[start..];
        var end = word[1..].IndexOfAnyExcept(Letters);
        return string.GetHashCode(end < 0 ? word : word[..(end + 1)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name, and beside it what makes two of one name different: the issues and the days in it.</summary>
    private static string NameOf(MinutesDocument document, Topic topic)
    {
        var name = TopicName.Of(topic.Text).Text;
        if (!topic.Text.AsSpan().ContainsAny('#', ':', '-')) return name;
        var marks = MarksOf(Marks(), topic);
        var references = document.ReferencesIn(new(topic.Line, topic.Line + 1)).Select(reference => reference.Key).ToList();
        references.Sort(StringComparer.Ordinal);
        return marks.Count + references.Count == 0 ? name : string.Join(' ', [name, .. marks, .. references]).Trim();
    }

    private static bool HaveOtherOwners(Topic one, Topic other)
    {
        var (owners, others) = (MarksOf(Owners(), one), MarksOf(Owners(), other));
        return owners.Count > 0 && others.Count > 0 && !owners.SequenceEqual(others);
    }

    private static List<string> MarksOf(Regex marks, Topic topic)
    {
        var found = new List<string>();
        foreach (var mark in marks.EnumerateMatches(topic.Text.AsSpan(0, Math.Min(topic.Text.Length, Compared)))) found.Add(topic.Text.Substring(mark.Index, mark.Length).ToUpperInvariant());
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>The topic with all that stands below it, without the blank lines at the end.</summary>
    private static LineRange RangeOf(MinutesDocument document, Topic topic)
    {
        var end = topic.Form is TopicForm.Heading ? topic.Section.End : topic.Lines.End;
        while (end > topic.Line + 1 && document.Lines[end - 1].Kind is LineKind.Blank) end--;
        return new(topic.Line, end);
    }

    /// <summary>How much stands there, a line end between two lines.</summary>
    private static int LengthOf(MinutesDocument document, LineRange lines) =>
        lines.Of(document).Where(line => line.Kind is not LineKind.Blank).Sum(line => document.Source.Slice(line.Span).TrimEnd().Length + 1) - 1;

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|https?://[^\s<>()\[\]]+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"@[\w-]+")]
    private static partial Regex Owners();

    /// <summary>Parts of topics that lost their level: below the same heading, too, each belongs to the topic before it.</summary>
    [GeneratedRegex(
        @"^(?:(?:current |project )?status|updates?|status updates?|discussions?|notes?|decisions?|outcomes?|results?|actions?|action items?|ais?|to ?dos?|next steps?|open questions|questions?|q a|summary|background|context|details?|links?|other|others|misc|miscellaneous|aob|any other business|news|demos?|review|planning|problems?|issues?|prs?|blockers?|risks?|proposals?|options?|pros|cons|stand|diskussion|beschl(?:uss|üsse)|ergebnis(?:se)?|fragen|sonstiges|verschiedenes|aufgaben|nächste schritte|offene fragen|neues|done|doing|in progress|backlog)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generic();

    /// <summary>Compares parts of minutes by what their lines say; blank lines, and blanks at the end of one, make no difference.</summary>
    private sealed class SameLines(MinutesDocument document) : IEqualityComparer<LineRange>
    {
        public bool Equals(LineRange one, LineRange other)
        {
            for (int left = one.Start, right = other.Start; ; left++, right++)
            {
                (left, right) = (NextIn(one, left), NextIn(other, right));
                if (left == one.End || right == other.End) return left == one.End && right == other.End;
                if (!TextAt(left).SequenceEqual(TextAt(right))) return false;
            }
        }

        public int GetHashCode(LineRange lines)
        {
            var hash = 0;
            for (var line = NextIn(lines, lines.Start); line < lines.End; line = NextIn(lines, line + 1)) hash = HashCode.Combine(hash, string.GetHashCode(TextAt(line)));
            return hash;
        }

        private int NextIn(LineRange lines, int line)
        {
            while (line < lines.End && document.Lines[line].Kind is LineKind.Blank) line++;
            return line;
        }

        private ReadOnlySpan<char> TextAt(int line) => document.Source.Slice(document.Lines[line].Span).TrimEnd();
    }
}
