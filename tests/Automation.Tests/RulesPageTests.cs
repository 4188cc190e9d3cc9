using Automation.Reports;
using Xunit;

namespace Automation.Tests;

/// <summary>docs/rules.md is written from the code.</summary>
public sealed class RulesPageTests
{
    [Fact]
    public void The_page_of_the_rules_is_what_the_code_says()
    {
        var path = Path.Combine(DocumentationPage.Root(), "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("MINUTES_UPDATE_DOCS") == "1") File.WriteAllText(path, RulesPage.Write());
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == RulesPage.Write(),
            "docs/rules.md is not what the code says. Write it anew by running this test with MINUTES_UPDATE_DOCS=1, and look at the difference.");
    }
}
