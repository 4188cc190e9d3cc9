using System.Text.RegularExpressions;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Queues;
using Minutes.Hosting.Webhooks;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>The page of the server says what the program does.</summary>
public sealed partial class ServerPageTests
{
    private static readonly DocumentationPage Page = DocumentationPage.Open("docs/server.md");

    [Fact]
    public void Each_event_that_is_heard_stands_there_with_its_actions()
    {
        var rows = Page.Text.Split('\n').SkipWhile(line => line != "<!-- events -->").Skip(3).TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(HeardEvents.All.Select(heard => $"| `{heard.Name}` | {Actions(heard)} | {Words(heard.Kind)} |"), rows);
    }

    [Fact]
    public void Each_variable_that_the_program_reads_when_it_starts_stands_there()
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        string? Read(string name)
        {
            read.Add(name);
            return null;
        }

        HostedApps.Read(Read);
        StorageSettings.Read(Read, StorageSettings.ServerVariable);
        StorageSettings.Read(name => name.EndsWith("__accountName", StringComparison.Ordinal) ? Read(name) ?? "tide" : Read(name), StorageSettings.ServerVariable);

        Assert.Empty(read.Except([.. Page.NamesIn("settings"), "GITHUB_TOKEN", "GITHUB_ACTIONS"]));
        Assert.All(Page.NamesIn("settings").Except(read), name => Assert.Equal("OTEL_EXPORTER_OTLP_ENDPOINT", name));
    }

    [Fact]
    public void The_supervisors_wait_longer_than_it_takes_to_stop() =>
        Assert.All(Seconds().Matches(Page.Text).Select(match => int.Parse(match.Groups["seconds"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)), seconds => Assert.InRange(seconds, 31, 90));

    private static string Actions(HeardEvent heard) => heard.Actions.IsEmpty ? "all" : string.Join(", ", heard.Actions.Select(action => $"`{action}`"));

    private static string Words(HeardEventKind kind) => kind switch
    {
        HeardEventKind.Repository => "at the repository",
        HeardEventKind.AskedFor => "at the repository, closely",
        HeardEventKind.MergeGroup => "at the merge group",
        _ => "at all repositories of the installation",
    };

    [GeneratedRegex("(TimeoutStopSec=|--stop-timeout |terminationGracePeriodSeconds: )(?<seconds>[0-9]+)")]
    private static partial Regex Seconds();
}
