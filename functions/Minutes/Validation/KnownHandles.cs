using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>The handles of a series, as the minutes around the checked ones name them. Case makes no difference.</summary>
internal sealed class KnownHandles(LoginMentions mentions, SeriesWindow window)
{
    private const int Most = 500;

    /// <summary>Nobody is known.</summary>
    internal static KnownHandles None { get; } = new(new([]), default);

    private List<SeriesLogin>? _compared;

    /// <summary>Each of them is compared with all of a text, so there is a bound, which no series of real minutes reaches: the best known ones.</summary>
    private List<SeriesLogin> Compared => _compared ??= mentions.Logins.Count > Most
        ? [.. mentions.Logins.OrderByDescending(login => login.In(window).Files).ThenBy(login => login.Key, StringComparer.Ordinal).Take(Most)]
        : mentions.Logins;

    /// <summary>Those that may stand in a text, by its traces.</summary>
    internal IEnumerable<KnownHandle> MayStandIn(TextTraces traces)
    {
        foreach (var login in Compared)
        {
            // Most do not stand there, and to see that costs less than to count who names them.
            if (login.MayStandIn(traces) && login.In(window) is { Files: > 0 } known) yield return known;
        }
    }

    /// <summary>Those that look like a login and stand in several of the minutes, not by chance.</summary>
    /// <param name="isLike">Whether a login, in upper case, looks like it: hardly any does, and only these are counted.</param>
    internal IEnumerable<KnownHandle> Regulars(Predicate<string> isLike)
    {
        foreach (var login in Compared)
        {
            if (isLike(login.Key) && login.In(window) is { Files: >= 2 } known && (known.Attended > 0 || known.Files > 2)) yield return known;
        }
    }

    /// <summary>What is known of a login; a default value where it stands nowhere.</summary>
    internal KnownHandle Find(ReadOnlySpan<char> login)
    {
        Span<char> key = stackalloc char[Handle.MaximumLength];
        return login.Length <= key.Length ? mentions.Of(key[..login.ToUpperInvariant(key)], window) : default;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    internal KnownHandle Find(MentionedLogin login) => mentions.Of(login.Key, window);
}
