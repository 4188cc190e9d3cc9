using System.Runtime.InteropServices;
using Minutes.Documents;

namespace Minutes.Validation;

/// <summary>The handles of a series, as the minutes around the checked ones name them. Case makes no difference.</summary>
internal sealed class KnownHandles
{
    private const int Most = 500;

    /// <summary>By keys in upper case: comparing without case costs more than all else here.</summary>
    private readonly Dictionary<string, KnownHandle> _byKey = new(128);
    private IReadOnlyList<KnownHandle>? _regulars;

    /// <summary>The best known ones: each of them is compared with all of a text, so there is a bound, which no series of real minutes reaches.</summary>
    internal IEnumerable<KnownHandle> Best => _byKey.Count <= Most ? _byKey.Values : _byKey.Values.OrderByDescending(known => known.Files).Take(Most);

    /// <summary>Those that stand in several of the minutes, and not by chance.</summary>
    internal IReadOnlyList<KnownHandle> Regulars => _regulars ??= [.. Best.Where(known => known.Files >= 2 && (known.Attended > 0 || known.Files > 2))];

    internal static KnownHandles In(Neighbours neighbours)
    {
        var known = new KnownHandles();
        foreach (var minutes in neighbours.All) known.Add(minutes.Document);
        return known;
    }

    /// <summary>What is known of a login; a default value where it stands nowhere.</summary>
    internal KnownHandle Find(string login) => _byKey.GetValueOrDefault(login.ToUpperInvariant());

    /// <inheritdoc cref="Find(string)"/>
    internal KnownHandle Find(MentionedLogin login) => _byKey.GetValueOrDefault(login.Key);

    private void Add(MinutesDocument document)
    {
        foreach (var mentioned in document.Logins)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, mentioned.Key, out _);
            known = new(mentioned.Login, known.Files + 1, known.Attended + (mentioned.IsListed ? 1 : 0));
        }
    }
}
