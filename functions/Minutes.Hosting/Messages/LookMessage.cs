using System.Text.Json;
using Minutes.Documents;
using Minutes.GitHub.Looks;
using NodaTime;

namespace Minutes.Hosting.Messages;

/// <summary>
/// That it is time for a look: an event made small, as it lies in a queue. What happened is not in it, because the look itself finds what is missing; so it does no harm that
/// one comes twice, late, or in another order.
/// </summary>
/// <param name="Server">The host of the GitHub that it is about, such as <c>github.com</c>.</param>
/// <param name="Installation">The installation of the App; null where the event does not tell.</param>
/// <param name="Repository">The repository; null for all that the installation reaches.</param>
/// <param name="Received">When the event came, by the clock of this program.</param>
public sealed record LookMessage(string Server, long? Installation, RepositoryName? Repository, Instant Received)
{
    /// <summary>The longest message that is read, in characters. Ours have less than 600.</summary>
    private const int Longest = 4096;

    /// <summary>Why: the name of an event, or one of <see cref="LookReasons"/>.</summary>
    public string Reason { get; init; } = LookReasons.Timer;

    /// <summary>GitHub's id of the delivery; null where no webhook is the reason.</summary>
    public string? Delivery { get; init; }

    /// <summary>The head commit of a merge group that waits for the check; null for an ordinary look.</summary>
    public string? MergeGroup { get; init; }

    /// <summary>Whether somebody asked for it, so that a look is taken although nothing changed.</summary>
    public bool IsAskedFor { get; init; }

    /// <summary>What is wanted of the look.</summary>
    public LookRequest Request => new() { MergeGroup = MergeGroup, IsAskedFor = IsAskedFor };

    /// <summary>What is looked at. Messages of the same subject melt into one.</summary>
    public LookSubject Subject => new(Server, Repository, Repository is null ? Installation : null, MergeGroup);

    /// <summary>Reads a message; null where the text is anything else.</summary>
    public static LookMessage? Parse(string text)
    {
        if (text.Length > Longest) return null;
        try
        {
            return JsonSerializer.Deserialize(text, MessageJson.Default.WrittenMessage)?.Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The message as JSON, as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => JsonSerializer.Serialize(WrittenMessage.Of(this), MessageJson.Default.WrittenMessage);

    /// <summary>One message for two of the same subject: the later one, with what was asked for.</summary>
    public LookMessage With(LookMessage other)
    {
        var later = other.Received < Received ? this : other;
        return later with { IsAskedFor = IsAskedFor || other.IsAskedFor, Installation = later.Installation ?? Installation ?? other.Installation };
    }
}
