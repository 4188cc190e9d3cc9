using Minutes.GitHub;

namespace Automation.Reports;

/// <summary>What <c>minutes init</c> prints for machines.</summary>
internal sealed record InitReport(string Path, string Outcome, string Text)
{
    internal static InitReport Of(InitOutcome outcome, string text) =>
        new(ArchiveReader.ConfigurationPath.ToString(), outcome.ToString().ToLowerInvariant(), text);
}
