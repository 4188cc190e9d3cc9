using Minutes.Text;

namespace Minutes.Documents;

/// <summary>Reads what stands before the number sign of <c>owner/name#12</c>, <c>name/#12</c>, <c>PR #12</c>, <c>#12</c>.</summary>
internal static class ShortReference
{
    /// <summary>Words before a number that say what kind of thing it is, and no repository's name.</summary>
    private static readonly KnownWords Kinds = new(
        "pr", "prs", "pull", "pulls", "mr", "issue", "ticket", "epic", "story", "userstory", "us", "bug", "task", "discussion", "gh");

    /// <summary>Things that are counted, or errors that bear a number: what follows is no issue.</summary>
    private static readonly KnownWords Counted = new(
        "hackathon", "sprint", "meeting", "meetup", "session", "call", "workshop", "milestone", "release", "version", "edition", "phase", "step", "round",
        "part", "lot", "option", "item", "point", "question", "slide", "page", "room", "team", "day", "week", "number", "no", "http", "https", "status", "code", "error",
        "episode", "chapter", "figure", "table", "resolution", "motion", "ballot", "build", "run", "job", "iteration", "attempt", "vote", "rank", "place", "priority",
        "punkt", "tagesordnungspunkt", "top", "treffen", "sitzung", "folie", "seite", "termin", "ausgabe", "runde", "schritt", "teil", "frage", "antrag", "beschluss", "raum", "tag", "woche", "nummer", "nr", "platz", "protokoll");

    /// <summary>The reference whose number sign stands at <paramref name="hash"/>; null where the number is no issue's. Its span ends at the number sign.</summary>
    internal static Reference? Read(string prose, int lineStart, int hash, int number, int line)
    {
        var start = hash;
        while (start > lineStart && (RepositoryName.IsNameCharacter(prose[start - 1]) || prose[start - 1] is '/')) start--;
        if (start > lineStart && prose[start - 1] is '#' or '&') return PairedOrNone(prose, start, hash, number, line);

        while (start < hash && prose[start] is '-' or '.' or '_' or '/') start++;
        var written = prose.AsSpan(start, hash - start).TrimEnd('/').ToString();
        var repository = WithoutKind(written);
        if (repository.Length == 0) return Bare(prose, lineStart, written.Length == 0 ? hash : start, hash, number, line);

        var span = TextSpan.Between(start, hash);
        if (RepositoryName.Parse(repository) is { } full)
            return new(number, new(full, number), ReferenceForm.Full, span, line) { WrittenRepository = repository };
        return repository.Contains('/', StringComparison.Ordinal) || Counted.Has(repository.AsSpan().TrimEnd('.'))
            ? null
            : new(number, null, ReferenceForm.Named, span, line) { WrittenRepository = repository };
    }

    /// <summary><c>#300/#302</c> is a pair of bare references; <c>&amp;#39;</c> and <c>a#b#3</c> are none.</summary>
    private static Reference? PairedOrNone(string prose, int start, int hash, int number, int line)
    {
        var between = prose.AsSpan(start, hash - start);
        var isPair = prose[start - 1] == '#' && between.Length > 1 && between[^1] == '/' && between[..^1].IndexOfAnyExceptInRange('0', '9') < 0;
        return isPair ? new(number, null, ReferenceForm.Bare, new(hash, 0), line) : null;
    }

    private static Reference? Bare(string prose, int lineStart, int start, int hash, int number, int line)
    {
        var wordEnd = start;
        while (wordEnd > lineStart && prose[wordEnd - 1] is ' ' or '*' or '_') wordEnd--;
        var wordStart = wordEnd;
        while (wordStart > lineStart && char.IsLetter(prose[wordStart - 1])) wordStart--;
        var word = prose.AsSpan(wordStart, wordEnd - wordStart);
        return Counted.Has(word)
            ? null
            : new(number, null, ReferenceForm.Bare, TextSpan.Between(start, hash), line);
    }

    private static string WithoutKind(string written)
    {
        var last = written[(written.LastIndexOf('/') + 1)..];
        if (!Kinds.Has(last)) return written;
        return last.Length == written.Length ? "" : written[..^(last.Length + 1)];
    }
}
