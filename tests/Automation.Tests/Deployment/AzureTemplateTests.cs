using System.Text.RegularExpressions;
using Automation.Tests.Actions;
using Minutes.Hosting.Queues;
using Minutes.Hosting.Webhooks;
using Xunit;

namespace Automation.Tests.Deployment;

/// <summary>The template of the Azure resources, its page, and the workflow that deploys into them, speak of the same things.</summary>
public sealed partial class AzureTemplateTests
{
    private static readonly DocumentationPage Page = DocumentationPage.Open("docs/azure.md");

    private static readonly string Template = Read("functions/Azure/main.bicep");

    [Fact]
    public void Each_parameter_stands_on_the_page() => Assert.Equal(Names(Parameter()), Page.NamesIn("parameters"));

    [Fact]
    public void Each_setting_stands_on_the_page() => Assert.Equal([.. Names(Setting()), "GITHUB_SERVER_URL"], Page.NamesIn("settings"));

    [Fact]
    public void What_the_template_prints_for_the_workflow_is_what_the_workflow_reads()
    {
        var read = Variable().Matches(Read(".github/workflows/azure.yml")).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(read, Names(Output()).Order(StringComparer.Ordinal));
        Assert.All(Names(Output()), name => Assert.Contains($"`{name}`", Page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void No_secret_is_a_value_of_a_setting()
    {
        Assert.DoesNotMatch(@"_(KEY|SECRET): '(?!@Microsoft\.KeyVault)", Template);
        Assert.DoesNotContain("listKeys", Template, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, Secret().Count(Template));
    }

    [Fact]
    public void The_queues_and_the_address_of_the_webhook_are_those_of_the_program()
    {
        Assert.Contains($"'queues' = {{ name: '{StorageQueues.Name}' }}", Template, StringComparison.Ordinal);
        Assert.Contains($"'queues' = {{ name: '{StorageQueues.Name}-poison' }}", Template, StringComparison.Ordinal);
        Assert.Contains("\"route\": \"github/webhooks\"", Read("functions/Automation/AzureFunctions/webhook/function.json"), StringComparison.Ordinal);
        Assert.Contains("/api/github/webhooks'", Template, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_event_to_which_an_App_subscribes_stands_on_the_page_of_permissions()
    {
        var page = DocumentationPage.Open("docs/permissions.md");
        Assert.All(HeardEvents.All.Where(heard => !heard.IsAlwaysSent), heard => Assert.Contains($"`{heard.Name}`", page.Text, StringComparison.Ordinal));
    }

    /// <summary>Runners have Bicep; here it comes as the NuGet package Azure.Bicep.CommandLine.linux-x64, if somebody puts it on the path.</summary>
    [Fact]
    public async Task The_template_compiles_without_a_warning()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "bicep"))), "there is no bicep on the path");
        var (code, output, error) = await Bash.RunAsync("bicep", ["build", Path.Combine(DocumentationPage.Root(), "functions", "Azure", "main.bicep"), "--stdout"]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Microsoft.Web/sites", output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(Regex pattern) => pattern.Matches(Template).Select(match => match.Groups["name"].Value);

    private static string Read(string path) => File.ReadAllText(Path.Combine([DocumentationPage.Root(), .. path.Split('/')]));

    [GeneratedRegex(@"^param (?<name>\w+) ", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^  (?<name>(?:GITHUB|AzureWebJobs|APPLICATIONINSIGHTS)\w+): ", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^  (?<name>AZURE_\w+): ", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"vars\.(?<name>\w+)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"@secure\(\)\nparam ")]
    private static partial Regex Secret();
}
