using Minutes.Documents;

namespace Minutes.Validation;

/// <summary>The handles of a series, as the minutes around the checked ones name them. Case makes no difference.</summary>
internal sealed class KnownHandles(LoginMentions mentions, SeriesWindow window)
{
    private const int Most = 500;

    /// <summary>Nobody is known.</summary>
    internal static KnownHandles None { get; } = new(new([]), default);

    private List<KnownHandle>? _best;
    private List<KnownHandle>? _regulars;

    /// <summary>The best known ones: each of them is compared with all of a text, so there is a bound, which no series of real minutes reaches.</summary>
    internal List<KnownHandle> Best => _best ??= Bounded(mentions.In(window));

    /// <summary>Those that stand in several of the minutes, and not by chance.</summary>
    internal List<KnownHandle> Regulars => _regulars ??= Best.FindAll(known => known.Files >= 2 && (known.Attended > 0 || known.Files > 2));

    /// <summary>What is known of a login; a default value where it stands nowhere.</summary>
    internal KnownHandle Find(string login) => mentions.Of(login.ToUpperInvariant(), window);

    /// <inheritdoc cref="Find(string)"/>
    internal KnownHandle Find(MentionedLogin login) => mentions.Of(login.Key, window);

    private static List<KnownHandle> Bounded(List<KnownHandle> all) => all.Count > Most
        ? [.. all.OrderByDescending(known => known.Files).ThenBy(known => known.Login, StringComparer.Ordinal).Take(Most)]
        : all;
}
