using System.Xml.Linq;
using Minutes.Tests.Configuration;
using Xunit;

namespace Minutes.Tests.Architecture;

/// <summary>Projects refer one way, and each package has its place and its reason.</summary>
public sealed class ProjectTests
{
    [Theory]
    [InlineData("Minutes", "", "DiffPlex Markdig NodaTime Scriban.Signed YamlDotNet")]
    [InlineData("Minutes.GitHub", "Minutes", "Microsoft.Extensions.Http.Resilience Polly.Extensions Polly.RateLimiting System.Threading.RateLimiting")]
    [InlineData("Minutes.Hosting", "Minutes.GitHub", "Azure.Identity Azure.Storage.Queues Macross.Json.Extensions Octokit.Webhooks")]
    [InlineData("Automation", "Minutes.Hosting", "OpenTelemetry.Exporter.OpenTelemetryProtocol OpenTelemetry.Extensions.Hosting System.CommandLine")]
    public void A_project_refers_to_these_only(string project, string projects, string packages)
    {
        var file = $"functions/{project}/{project}.csproj";

        Assert.Equal(projects, string.Join(' ', Included(file, "ProjectReference").Select(Path.GetFileNameWithoutExtension)));
        Assert.Equal(packages, string.Join(' ', Included(file, "PackageReference")));
    }

    [Fact]
    public void Every_package_has_its_reason_in_the_architecture_page()
    {
        var page = GeneratedFile.Read("docs/architecture.md");

        Assert.All(Included("Directory.Packages.props", "PackageVersion"), package => Assert.Contains($"| {package} |", page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Included(string file, string element) =>
        XDocument.Parse(GeneratedFile.Read(file)).Descendants(element).Select(reference => (string)reference.Attribute("Include")!);
}
