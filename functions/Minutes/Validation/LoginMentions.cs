using System.Runtime.InteropServices;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>
/// Which minutes of a series mention a login: gathered once for the series, and counted for the few around each file. To gather them for
/// each file anew takes longer than the rules that ask.
/// </summary>
internal sealed class LoginMentions
{
    /// <summary>By keys in upper case: comparing without case costs more than all else here.</summary>
    private readonly Dictionary<string, List<Mention>> _byKey = [];

    /// <param name="series">The minutes of the series, oldest first.</param>
    internal LoginMentions(IEnumerable<MinutesDocument> series)
    {
        foreach (var (index, minutes) in series.Index())
        {
            foreach (var login in minutes.Logins)
            {
                ref var mentions = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, login.Key, out _);
                mentions ??= [];
                mentions.Add(new(index, login.Login, ListedBefore(mentions, mentions.Count) + (login.IsListed ? 1 : 0)));
            }
        }
    }

    /// <summary>What some minutes tell of each login that they mention.</summary>
    internal List<KnownHandle> In(SeriesWindow window)
    {
        var all = new List<KnownHandle>(_byKey.Count);
        foreach (var mentions in _byKey.Values)
        {
            if (Counted(mentions, window) is { Files: > 0 } known) all.Add(known);
        }

        return all;
    }

    /// <summary>What some minutes tell of a login, by its key; a default value where none of them mentions it.</summary>
    internal KnownHandle Of(string key, SeriesWindow window) => _byKey.TryGetValue(key, out var mentions) ? Counted(mentions, window) : default;

    /// <summary>The mentions are in order, so that the first and the last around a file tell how many there are.</summary>
    private static KnownHandle Counted(List<Mention> mentions, SeriesWindow window)
    {
        if (mentions[^1].Minutes < window.Start || mentions[0].Minutes >= window.End) return default;
        var (start, own) = (FirstFrom(mentions, window.Start), FirstFrom(mentions, window.Own));
        var (after, end) = (FirstFrom(mentions, window.After), FirstFrom(mentions, window.End));
        var files = own - start + end - after;
        if (files == 0) return default;
        return new(mentions[(end > after ? end : own) - 1].Login, files, ListedAmong(mentions, start, own) + ListedAmong(mentions, after, end));
    }

    private static int ListedAmong(List<Mention> mentions, int start, int end) => ListedBefore(mentions, end) - ListedBefore(mentions, start);

    private static int ListedBefore(List<Mention> mentions, int end) => end == 0 ? 0 : mentions[end - 1].Listed;

    private static int FirstFrom(List<Mention> mentions, int minutes) =>
        Sorted.PartitionPoint(mentions.Count, (mentions, minutes), static (all, index) => all.mentions[index].Minutes < all.minutes);

    /// <param name="Minutes">The minutes that mention the login.</param>
    /// <param name="Login">As they write it.</param>
    /// <param name="Listed">How many up to these have it among the participants.</param>
    private readonly record struct Mention(int Minutes, string Login, int Listed);
}
