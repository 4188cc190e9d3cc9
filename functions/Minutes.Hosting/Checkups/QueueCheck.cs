using Azure;
using Azure.Identity;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Minutes.GitHub.Checkups;
using Minutes.Hosting.Queues;
using Minutes.Text;

namespace Minutes.Hosting.Checkups;

/// <summary>Whether the queue of looks is reached, and what lies in it. Said only where the environment names one: without it, looks wait in the process.</summary>
public static class QueueCheck
{
    private const string Subject = "queue";

    /// <summary>What there is, for each connection that the environment names.</summary>
    /// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<IReadOnlyList<Diagnosis>> OfAsync(Func<string, string?> environment, CancellationToken cancellation)
    {
        var found = new List<Diagnosis>();
        foreach (var variable in new[] { StorageSettings.FunctionsVariable, StorageSettings.ServerVariable })
        {
            if (StorageSettings.Read(environment, variable) is { } read) found.AddRange(await OfAsync(read, cancellation).ConfigureAwait(false));
        }

        return found;
    }

    private static async Task<IEnumerable<Diagnosis>> OfAsync(Parsed<StorageQueues> read, CancellationToken cancellation)
    {
        if (read.Value is not { } queues) return read.Problems.Select(problem => new Diagnosis(Subject, DiagnosisKind.Wrong, $"{problem.Path}: {problem.Message}", problem.Advice));
        try
        {
            return [Of(await CountAsync(queues.Looks, cancellation).ConfigureAwait(false), await CountAsync(queues.Poison, cancellation).ConfigureAwait(false))];
        }
        catch (AuthenticationFailedException)
        {
            return [new(Subject, DiagnosisKind.Unknown, "the managed identity of the app signs in only where the app runs", "look at the queue in the portal, or set a connection string here")];
        }
        catch (Exception failure) when (StorageQueues.IsFailure(failure) && !cancellation.IsCancellationRequested)
        {
            return [new(Subject, DiagnosisKind.Wrong, $"the storage account does not let it in: {StorageQueues.Words(failure)}", "compare the connection with the account; a managed identity needs the role Storage Queue Data Contributor there")];
        }
    }

    private static Diagnosis Of(int waiting, int failed) => failed == 0
        ? new(Subject, DiagnosisKind.Fine, $"is reached; {Counted.Of(waiting, "look waits", "looks wait")}")
        : new(Subject, DiagnosisKind.Wrong, $"{Counted.Of(failed, "look failed too often, and lies", "looks failed too often, and lie")} in {StorageQueues.Name}-poison", "the log tells why; then clear that queue, because the look of every hour tries anew");

    /// <summary>Nothing where there is no such queue yet: it is made for the first message.</summary>
    private static async Task<int> CountAsync(QueueClient queue, CancellationToken cancellation)
    {
        try
        {
            return (await queue.GetPropertiesAsync(cancellation).ConfigureAwait(false)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return 0;
        }
    }
}
