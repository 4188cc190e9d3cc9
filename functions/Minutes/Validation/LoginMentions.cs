using Minutes.Documents;

namespace Minutes.Validation;

/// <summary>
/// Which minutes of a series mention a login: gathered once for the series, and counted for the few around each file. To gather them for
/// each file anew takes longer than the rules that ask.
/// </summary>
internal sealed class LoginMentions
{
    private readonly Dictionary<string, SeriesLogin> _byKey = [];

    /// <param name="series">The minutes of the series, oldest first.</param>
    internal LoginMentions(IEnumerable<MinutesDocument> series)
    {
        foreach (var (index, minutes) in series.Index())
        {
            foreach (var login in minutes.Logins)
            {
                if (!_byKey.TryGetValue(login.Key, out var known)) _byKey.Add(login.Key, known = new(login.Key));
                known.Add(index, login);
            }
        }

        Logins = [.. _byKey.Values];
    }

    /// <summary>The logins that any of the minutes mentions, each once.</summary>
    internal List<SeriesLogin> Logins { get; }

    /// <summary>What some minutes tell of a login, by its key; a default value where none of them mentions it.</summary>
    internal KnownHandle Of(ReadOnlySpan<char> key, SeriesWindow window) =>
        _byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var login) ? login.In(window) : default;
}
