using System.Collections.Concurrent;
using Minutes.GitHub.Http;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>A look at one of whose requests something goes wrong, and two looks after it at which nothing does.</summary>
/// <param name="First">All that was on GitHub after the first look.</param>
/// <param name="IsTold">Whether the first look said that it failed.</param>
/// <param name="End">All that was on GitHub in the end.</param>
/// <param name="Requests">How many requests the first look took.</param>
internal sealed record SpoiltLook(string First, bool IsTold, string End, int Requests)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<SpoiltLook>>> Whole = new(StringComparer.Ordinal);

    /// <summary>The same without a fault.</summary>
    internal static Task<SpoiltLook> WholeAsync(string scenario) => Whole.GetOrAdd(scenario, name => new(() => RunAsync(name, null, 0))).Value;

    internal static async Task<SpoiltLook> RunAsync(string scenario, Fault? fault, int request)
    {
        await using var stage = await Scenarios.All[scenario]();
        if (fault is not null) stage.GitHub.Faults.OnRequest(request, fault);
        var isTold = false;
        try
        {
            isTold = (await stage.LookAsync()).HasFailed;
        }
        catch (GitHubException)
        {
            isTold = true;
        }

        var (first, requests) = (stage.Sorted(), stage.GitHub.Requests.Count);
        stage.GitHub.Faults.Clear();
        stage.GitHub.Budget.Refill();
        stage.GitHub.RestBudget.Refill();
        await stage.LookAsync();
        await stage.LookAsync();
        Assert.Equal("", string.Join('\n', stage.GitHub.Complaints));
        return new(first, isTold, stage.Sorted(), requests);
    }

    /// <summary>It ended as the whole one, and did not say that all is well where it was not.</summary>
    internal void AssertEndsAs(SpoiltLook whole, int request)
    {
        Assert.True(End == whole.End, Difference(request, whole.End, End));
        Assert.True(IsTold || First == whole.End, "it was not told: " + Difference(request, whole.End, First));
    }

    private static string Difference(int request, string expected, string actual)
    {
        var (wanted, found) = (expected.Split('\n'), actual.Split('\n'));
        var lines = wanted.Except(found).Select(line => $"- {line}").Concat(found.Except(wanted).Select(line => $"+ {line}")).ToList();
        return $"at request {request}: {(lines.Count == 0 ? "another number of lines" : string.Join('\n', lines))}";
    }
}
