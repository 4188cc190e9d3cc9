using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Automation.Setup;

/// <summary>
/// The word by which a code from GitHub is known to belong to the page that was opened here: nobody can guess it, it holds for an hour, and for one code. All tabs have the
/// same one, so that the first of them that comes back is taken, and no other.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class SetupState(TimeProvider time)
{
    /// <summary>As long as GitHub's code.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly List<Word> _words = [];

    /// <summary>The word of a page that is shown now.</summary>
    internal string Current
    {
        get
        {
            lock (_gate)
            {
                if (_words is [.., { IsUsed: false } newest] && !IsOver(newest)) return newest.Text;
                _words.Add(new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), time.GetUtcNow()));
                return _words[^1].Text;
            }
        }
    }

    /// <summary>Takes a word, if it is the right one.</summary>
    internal StateAnswer Take(string? given)
    {
        lock (_gate)
        {
            var bytes = Encoding.UTF8.GetBytes(given ?? "");
            Word? found = null;
            foreach (var word in _words) found = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(word.Text), bytes) ? word : found;
            if (found is null) return StateAnswer.Unknown;
            if (found.IsUsed) return StateAnswer.Used;
            if (IsOver(found)) return StateAnswer.Over;
            found.IsUsed = true;
            return StateAnswer.Taken;
        }
    }

    private bool IsOver(Word word) => time.GetUtcNow() - word.Since >= Life;

    private sealed record Word(string Text, DateTimeOffset Since)
    {
        internal bool IsUsed { get; set; }
    }
}
