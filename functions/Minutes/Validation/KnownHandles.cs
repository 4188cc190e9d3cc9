using Minutes.Documents;

namespace Minutes.Validation;

/// <summary>The handles of a series, as the minutes around the checked ones name them. Case makes no difference.</summary>
internal sealed class KnownHandles
{
    private readonly Dictionary<string, KnownHandle> _byLogin = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyCollection<KnownHandle> All => _byLogin.Values;

    internal static KnownHandles In(Neighbours neighbours)
    {
        var known = new KnownHandles();
        foreach (var minutes in neighbours.All) known.Add(minutes.Document);
        return known;
    }

    internal KnownHandle Find(string login) => _byLogin.GetValueOrDefault(login);

    internal KnownHandle Find(ReadOnlySpan<char> login) => _byLogin.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(login, out var found) ? found : default;

    private void Add(MinutesDocument document)
    {
        foreach (var login in document.Logins)
        {
            var known = _byLogin.GetValueOrDefault(login);
            _byLogin[login] = known with { Login = login, Files = known.Files + 1 };
        }

        foreach (var login in document.ListedLogins)
        {
            var known = _byLogin.GetValueOrDefault(login);
            _byLogin[login] = known with { Login = login, Attended = known.Attended + 1 };
        }
    }
}
