using System.Runtime.InteropServices;
using Minutes.Documents;

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
                (mentions ??= []).Add(new(index, login.Login, login.IsListed));
            }
        }
    }

    /// <summary>What some minutes tell of each login that they mention.</summary>
    internal IEnumerable<KnownHandle> In(SeriesWindow window) => _byKey.Values.Select(mentions => Counted(mentions, window)).Where(known => known.Files > 0);

    /// <summary>What some minutes tell of a login, by its key; a default value where none of them mentions it.</summary>
    internal KnownHandle Of(string key, SeriesWindow window) => _byKey.TryGetValue(key, out var mentions) ? Counted(mentions, window) : default;

    private static KnownHandle Counted(List<Mention> mentions, SeriesWindow window)
    {
        var known = default(KnownHandle);
        for (var at = FirstFrom(mentions, window.Start); at < mentions.Count && mentions[at].Minutes < window.End; at++)
        {
            var (minutes, login, isListed) = mentions[at];
            if (window.Contains(minutes)) known = new(login, known.Files + 1, known.Attended + (isListed ? 1 : 0));
        }

        return known;
    }

    private static int FirstFrom(List<Mention> mentions, int minutes)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Minutes < minutes) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private readonly record struct Mention(int Minutes, string Login, bool IsListed);
}
