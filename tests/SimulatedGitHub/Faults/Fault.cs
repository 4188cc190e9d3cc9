using System.Globalization;
using NodaTime;
using SimulatedGitHub.Http;

namespace SimulatedGitHub.Faults;

/// <summary>Something that goes wrong with one request.</summary>
public sealed record Fault(string Name)
{
    /// <summary>Whether the request is carried out all the same.</summary>
    public bool Acts { get; init; }

    /// <summary>Of a document's mutations, how many are carried out; all where nothing is said.</summary>
    public int? AfterMutations { get; init; }

    /// <summary>Whether nothing comes through any more after it.</summary>
    public bool Kills { get; init; }

    /// <summary>How long the answer is held back.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What becomes of the answer; null leaves it as it is.</summary>
    internal Func<Answer, GitHubServer, Answer?>? Spoil { get; init; }

    /// <summary>Refuses a mutation by its field and its place (from 1) in the document.</summary>
    internal Func<string, int, GitHubError?>? Refuse { get; init; }

    /// <summary>The primary limit: status 200 with an error in GraphQL, 403 in REST.</summary>
    public static Fault PrimaryLimit { get; } = new("primary limit") { Spoil = (answer, github) => answer.PrimaryLimit(github) };

    /// <summary>A secondary limit, with the time to wait in a header.</summary>
    public static Fault SecondaryLimit(int status = 200, Duration? retryAfter = null) =>
        new($"secondary limit {status}") { Spoil = (answer, _) => answer.SecondaryLimit(status, retryAfter ?? Duration.FromMinutes(1)) };

    /// <summary>A server's error before anything was done.</summary>
    public static Fault ServerError(int status) => new(Invariant($"{status} before acting")) { Spoil = (_, _) => Answer.Html(status) };

    /// <summary>A server's error after all was done, or the first of the mutations.</summary>
    public static Fault ServerErrorAfter(int status, int? mutations = null) =>
        ServerError(status) with { Name = Invariant($"{status} after acting"), Acts = true, AfterMutations = mutations };

    /// <summary>The connection breaks without an answer.</summary>
    public static Fault BrokenConnection(bool acts = true, int? afterMutations = null) =>
        new(acts ? "broken connection after acting" : "broken connection") { Acts = acts, AfterMutations = afterMutations, Spoil = (_, _) => null };

    /// <summary>The answer ends in the middle.</summary>
    public static Fault TruncatedBody { get; } = new("truncated body") { Acts = true, Spoil = (answer, _) => answer with { Kept = answer.Body.Length / 2 } };

    /// <summary>An answer that is whole, with status 200, and no JSON.</summary>
    public static Fault NoJson { get; } = new("no JSON") { Acts = true, Spoil = (_, _) => Answer.Html(200) };

    /// <summary>An answer that comes late.</summary>
    public static Fault Slow(TimeSpan delay) => new("slow") { Acts = true, Delay = delay };

    /// <summary>No answer as long as the client waits; whether it was carried out, the client cannot know.</summary>
    public static Fault TimeOut(bool acts = true) => new("time-out") { Acts = acts, Delay = Timeout.InfiniteTimeSpan };

    /// <summary>One mutation of a document fails, by its place from 1; the others are carried out.</summary>
    public static Fault PartialError(int place, string type = "INTERNAL", string message = "Something went wrong while executing your query.") =>
        new("partial error") { Acts = true, Refuse = (_, at) => at == place ? new(type, message) : null };

    /// <summary>A right is missing for mutations of these names.</summary>
    public static Fault MissingRight(params IReadOnlyList<string> fields) =>
        new("missing right") { Acts = true, Refuse = (field, _) => fields.Contains(field) ? GitHubError.Forbidden("Resource not accessible by integration") : null };

    /// <summary>A part of a query's or mutation's answer is missing, with an error in its place; nothing, where the answer has no such part.</summary>
    /// <param name="path">Where it stands, by names, aliases and places in lists, with dots between them.</param>
    /// <param name="type">The error's type; null for none.</param>
    public static Fault LeftOut(string path, string? type) => new("left out") { Acts = true, Spoil = (answer, _) => answer.Without(path.Split('.'), type) };

    /// <summary>A document is refused as a whole, before anything was done.</summary>
    public static Fault RefusedDocument(string type) => new("refused document") { Spoil = (answer, _) => answer.Refused(type) };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
