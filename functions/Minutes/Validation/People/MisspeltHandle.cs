using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>A handle that nobody has, one slip away from one that the series knows well.</summary>
internal sealed class MisspeltHandle : Rule
{
    /// <summary>A stranger's handle may be near a regular's by chance; the shorter both are, the more often.</summary>
    private const int Shortest = 3, ShortestForOneSign = 5, ShortestForTwo = 10;

    /// <summary>Who took part so often is meant by a shorter handle, too.</summary>
    private const int Often = 4;

    /// <summary>A list of participants that is longer is none.</summary>
    private const int MostListed = 200;

    /// <summary>A slip that is repeated from file to file is one still, where the right form stands in so many times more.</summary>
    private const int TimesMore = 10, MostFiles = (Neighbours.ReadBefore + Neighbours.ReadAfter) / TimesMore;

    public override RuleInfo Info { get; } = new("MIN015", "misspelt-handle", Severity.Warning)
    {
        Trigger = "A handle that the minutes around do not know looks like one that they know well.",
        Reason = "Who is misspelt is not told of the action item, and a stranger of that name may be.",
        Before = "* AI @mria-k: ask the harbour master for the key",
        After = "* AI @mira-k: ask the harbour master for the key",
        Fix = "Writes the handle that is known, where only one is near.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        foreach (var login in document.Logins)
        {
            var itself = submission.KnownHandles.Find(login);
            if (itself.Files > MostFiles || Meant(submission, login.Key, itself) is not { } meant) continue;
            if (login.IsListed && document.ListedLogins.Contains(meant.Login)) continue;
            foreach (var finding in Told(document, login.Login, meant)) yield return finding;
        }
    }

    private IEnumerable<Finding> Told(MinutesDocument document, string login, KnownHandle meant)
    {
        var written = document.Handles.Where(handle => handle.Login.Equals(login, StringComparison.OrdinalIgnoreCase) && IsWhole(handle, document.Prose)).ToList();
        if (written.Count == 0) return [];
        var evidence = meant.Files > 0 ? $"which stands in {meant.Files} of the minutes around" : "which stands among the participants";
        var (message, advice) = ($"@{written[0].Login} looks like a slip for @{meant.Login}, {evidence}", $"write @{meant.Login}, or leave it if it is somebody else");
        return AtAll([.. written.Select(handle => new TextEdit(handle.Span, $"@{meant.Login}"))], _ => message, advice, $"write @{meant.Login}", FixKind.Words);
    }

    /// <summary>The logins without their slips: who is listed as <c>@mria-k</c> was there as <c>@mira-k</c>.</summary>
    internal static IEnumerable<string> Corrected(Submission submission, IEnumerable<string> logins)
    {
        foreach (var login in logins)
        {
            var itself = submission.KnownHandles.Find(login);
            yield return itself.Files <= MostFiles && Meant(submission, login.ToUpperInvariant(), itself) is { } meant ? meant.Login : login;
        }
    }

    /// <summary>What the sign behind does not make part of something else: <c>@octokit/rest</c>, <c>@felix.h</c>, <c>@foo--bar</c>.</summary>
    internal static bool IsWhole(Handle handle, string prose)
    {
        var end = handle.Span.End;
        if (end < prose.Length && prose[end] is '/' or '\\' or '@') return false;
        while (end < prose.Length && prose[end] is '.' or '-' or '_') end++;
        return end >= prose.Length || !char.IsLetterOrDigit(prose[end]);
    }

    /// <summary>
    /// The one known handle that is nearest; null where none or several are. Who can be meant stands in several of the minutes around,
    /// or is listed here.
    /// </summary>
    private static KnownHandle? Meant(Submission submission, string written, KnownHandle itself)
    {
        KnownHandle? nearest = null;
        var least = int.MaxValue;
        foreach (var known in submission.KnownHandles.Regulars(login => RankOf(written, login, Often) > 0))
            Weigh(known, RankOf(written, known.Login.ToUpperInvariant(), known.Attended));

        var listed = submission.Document.ListedLogins;
        if (listed.Count > MostListed) return nearest;
        foreach (var login in submission.Document.Logins)
        {
            if (login.IsListed && RankOf(written, login.Key, 0) is > 0 and var rank && submission.KnownHandles.Find(login).Files < 2)
                Weigh(new(listed.First(one => one.Equals(login.Login, StringComparison.OrdinalIgnoreCase)), 0, 0), rank);
        }

        return nearest;

        void Weigh(KnownHandle candidate, int rank)
        {
            if (rank == 0 || rank > least || (itself.Files > 0 && !IsRegularBeside(candidate, itself)) || IsSlipItself(submission, candidate.Login)) return;
            nearest = rank < least ? candidate : null;
            least = rank;
        }
    }

    /// <summary>
    /// How far away a login is, 1 or 2; 0 where it is too far for its length. Both are in upper case, for case makes no difference. Many
    /// write <c>_</c> for a hyphen, and that is no slip of its own then.
    /// </summary>
    private static int RankOf(string written, string login, int attended)
    {
        if (Math.Abs(written.Length - login.Length) > Slips.Most) return 0;
        var length = Math.Min(written.Length, login.Length);

        // One slip leaves the first sign or the last one as it is.
        if (length < ShortestForTwo && written[0] != login[0] && written[^1] != login[^1]) return 0;
        var rank = RankOf(Slips.Between(written, login), length, attended);
        return rank == 1 || !written.Contains('_', StringComparison.Ordinal) || RankOf(Slips.Between(Hyphened(written), login), length, attended) is not (> 0 and var hyphened) ? rank : hyphened;
    }

    private static int RankOf(Slip slip, int length, int attended) => slip switch
    {
        Slip.OfTheFingers when length >= Shortest => 1,
        Slip.OfOneSign when length >= (attended >= Often ? ShortestForOneSign - 1 : ShortestForOneSign) => 1,
        Slip.Double when length >= ShortestForTwo => 2,
        _ => 0,
    };

    /// <summary>Whether a handle is known so much better that the other one is a slip rather than a person.</summary>
    private static bool IsRegularBeside(KnownHandle candidate, KnownHandle itself) => candidate.Attended > 0 && candidate.Files >= TimesMore * itself.Files;

    /// <summary>Only managed accounts have an underscore; who is known with a hyphen, too, is none of these.</summary>
    private static bool IsSlipItself(Submission submission, string login) =>
        login.Contains('_', StringComparison.Ordinal) && (submission.KnownHandles.Find(Hyphened(login)).Files > 0 || submission.Document.ListedLogins.Contains(Hyphened(login)));

    private static string Hyphened(string login) => login.Replace('_', '-');
}
