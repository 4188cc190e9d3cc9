using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>What stands behind an <c>@</c>, whether it is a handle or not.</summary>
/// <param name="Span">All of it, the sign included.</param>
/// <param name="Name">What stands behind the sign.</param>
/// <param name="Reason">Why it is no handle; empty where it is one.</param>
internal sealed record WrittenHandle(TextSpan Span, string Name, string Reason)
{
    /// <summary>Whether the signs alone tell what is meant.</summary>
    internal bool IsCertain { get; private init; }

    /// <summary>Whether a blank stands behind the sign.</summary>
    internal bool HasBlank { get; private init; }

    /// <summary>Whether it may mean something else even where people stand: "@ the summit".</summary>
    internal bool NeedsProof { get; private init; }

    /// <summary>Whether it is a handle, and another one, whose name is <see cref="Name"/>, follows without a blank.</summary>
    internal bool IsGlued { get; private init; }

    /// <summary>Whether it can be a handle, but hardly is: those who are known by it are not doubted.</summary>
    internal bool IsRare { get; private init; }

    /// <summary>Whether nothing is wrong with a handle, as nearly always: then nothing needs to be built.</summary>
    internal static bool IsPlain(string prose, Handle handle) =>
        (handle.Span.End == prose.Length || prose[handle.Span.End] is ' ' or ',' or ':' or ')' or '*' or '/' or '\n' or '\r') && !handle.Login.Contains('_', StringComparison.Ordinal);

    /// <summary>Reads what begins at an <c>@</c>; null where it is an address, a package, a decorator or nothing.</summary>
    internal static WrittenHandle? At(string prose, int at, TextSpan content)
    {
        if (at > content.Start && IsPartOfWord(prose, at, content.Start)) return null;
        var name = at + 1;
        while (name < content.End && prose[name] == '@') name++;
        var signs = name - at;
        while (name < content.End && prose[name] == ' ' && name < at + 4) name++;
        var hasBlank = name > at + signs;
        var end = EndOfName(prose, name, content.End);
        end = WithoutSentence(prose, content, at, (name, end));
        if (end > name && signs == 1 && !hasBlank && end < content.End && prose[end] == '@' && (end + 1 == content.End || prose[end + 1] is ' ' or ',' or ')'))
            return new(TextSpan.Between(at, end + 1), prose[name..end], "a second @ stands behind it") { IsCertain = Handle.LengthOfLogin(prose.AsSpan(name, end - name)) == end - name };
        if (signs == 1 && !hasBlank && NextGlued(prose, name, end, content.End) is { } next) return new(TextSpan.Between(at, end), next, "the next handle follows without a blank") { IsGlued = true };
        if (end == name || (end < content.End && prose[end] is '@' or '/' or '\\' or '(' or '=' && !(prose[end] == '(' && hasBlank))) return null;
        var written = new WrittenHandle(TextSpan.Between(at, end), prose[name..end], "");
        var isLogin = Handle.LengthOfLogin(written.Name) == written.Name.Length;
        if (signs > 1) return hasBlank ? null : written with { Reason = $"it has {signs} @", IsCertain = isLogin };
        if (hasBlank) return written with { Reason = "a blank stands behind the @", HasBlank = true, NeedsProof = at > content.Start };
        if (!isLogin) return written with { Reason = ReasonOf(written.Name) };
        return written.Name.Contains('_', StringComparison.Ordinal)
            ? written with { Reason = "only a company's managed users have an underscore, and nobody else's minutes here name this one", IsRare = true }
            : written;
    }

    /// <summary>The second of two handles that stand together without a blank: <c>@mira-k@tjorven</c>. With a dot in it, it is an address of another network.</summary>
    private static string? NextGlued(string prose, int start, int end, int limit)
    {
        if (end == start || end + 1 >= limit || prose[end] != '@') return null;
        var next = EndOfName(prose, end + 1, limit);
        var isTwo = next > end + 1 && (next == limit || prose[next] is ' ' or ',' or ')') && IsLogin(prose.AsSpan(start, end - start)) && IsLogin(prose.AsSpan(end + 1, next - end - 1));
        return isTwo ? prose[(end + 1)..next] : null;
    }

    private static bool IsLogin(ReadOnlySpan<char> text) => Handle.LengthOfLogin(text) == text.Length;

    private static int EndOfName(string prose, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsLetterOrDigit(prose[end]) || prose[end] is '-' or '_' || (prose[end] == '.' && end + 1 < limit && char.IsLetterOrDigit(prose[end + 1])))) end++;
        return end;
    }

    /// <summary>The underscores at the end close an emphasis that was opened before: <c>_AI @mira-k_</c>. A dash behind a name belongs to the sentence.</summary>
    private static int WithoutSentence(string prose, TextSpan content, int at, (int Start, int End) written)
    {
        var (lineStart, limit, name, end) = (content.Start, content.End, written.Start, written.End);
        if (end > name && prose[end - 1] == '_' && prose.AsSpan(lineStart, at - lineStart).Contains('_'))
        {
            while (end > name && prose[end - 1] == '_') end--;
        }

        var isDash = end > name && prose[end - 1] == '-' && end + 1 < limit && prose[end] == ' ' && char.IsLetterOrDigit(prose[end + 1]);
        while (isDash && end > name && prose[end - 1] == '-') end--;

        return end;
    }

    /// <summary>Whether the sign belongs to an address such as <c>name@example.org</c>.</summary>
    private static bool IsPartOfWord(string prose, int at, int lineStart)
    {
        while (at > lineStart && prose[at - 1] is '_' or '.') at--;
        return at > lineStart && (char.IsLetterOrDigit(prose[at - 1]) || prose[at - 1] is '@' or '/' or '+');
    }

    private static string ReasonOf(string name)
    {
        if (name.Length > Handle.MaximumLength) return $"it has {name.Length} signs, and {Handle.MaximumLength} are the most";
        if (name.FirstOrDefault(sign => !char.IsAscii(sign)) is var foreign and not default(char)) return $"{foreign} is none of the letters a to z";
        if (name.Contains('.', StringComparison.Ordinal)) return "it has a dot";
        if (name[0] is '-' or '_') return $"it begins with {name[0]}";
        if (name[^1] is '-' or '_') return $"it ends with {name[^1]}";
        return name.Contains("--", StringComparison.Ordinal) ? "it has two hyphens in a row" : "it has an underscore";
    }
}
