using System.Runtime.InteropServices;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>A login of a series, and which of its minutes mention it.</summary>
/// <param name="key">The login in upper case: comparing without case costs more than all else here.</param>
internal sealed class SeriesLogin(string key)
{
    private readonly WordTraces _traces = WordTraces.Of(key, isOfAnyCase: true);
    private readonly List<Mention> _mentions = [];

    /// <summary>The same for all cases.</summary>
    internal string Key => key;

    /// <summary>Adds minutes that mention it, the oldest first.</summary>
    internal void Add(int minutes, MentionedLogin login) => _mentions.Add(new(minutes, login.Login, login.IsListed));

    /// <summary>Whether it may stand in a text, by its traces.</summary>
    internal bool MayStandIn(TextTraces traces) => traces.MayHave(in _traces);

    /// <summary>What the minutes around a file tell of it; a default value where none of them mentions it.</summary>
    internal KnownHandle In(SeriesWindow window)
    {
        if (_mentions[^1].Minutes < window.Start || _mentions[0].Minutes >= window.End) return default;
        var (files, attended, written) = (0, 0, "");
        foreach (ref readonly var mention in CollectionsMarshal.AsSpan(_mentions)[FirstFrom(window.Start)..])
        {
            if (mention.Minutes >= window.End) break;
            if (!window.Contains(mention.Minutes)) continue;
            files++;
            if (mention.IsListed) attended++;
            written = mention.Login;
        }

        return files == 0 ? default : new(written, files, attended);
    }

    private int FirstFrom(int minutes) =>
        Sorted.PartitionPoint(_mentions.Count, (_mentions, minutes), static (all, index) => all._mentions[index].Minutes < all.minutes);

    /// <param name="Minutes">The minutes that mention the login.</param>
    /// <param name="Login">As they write it.</param>
    /// <param name="IsListed">Whether they have it among the participants.</param>
    private readonly record struct Mention(int Minutes, string Login, bool IsListed);
}
