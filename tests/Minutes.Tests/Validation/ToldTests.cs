using System.Text;
using Minutes.Tests.Planning;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What each rule tells of its own example, word for word: how bad it is, where it is, what is wrong, what to do, what the fix changes.</summary>
public sealed class ToldTests
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    private static readonly string File = Path.Combine(TestArchive.Repository(), "tests", "Minutes.Tests", "Validation", "Golden", "told.txt");

    [Fact]
    public void Each_rule_tells_of_its_example_what_is_written_down()
    {
        var told = string.Join('\n', Rules.Infos.Select(Told));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") System.IO.File.WriteAllText(File, told);
        Assert.True(System.IO.File.Exists(File), $"{File} is not there; run this test with {UpdateVariable}=1, and read what it writes");
        Assert.Equal(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), told);
    }

    private static string Told(RuleInfo rule)
    {
        var before = Examples.Before(rule);
        var source = Examples.Read(before)?.Source ?? SourceText.From(before.Path, before.Text);
        var text = new StringBuilder($"{rule.Id} {rule.Name}\n");
        foreach (var finding in Examples.Findings(before).Where(finding => finding.Rule == rule)) text.Append($"  {Validation.Told.Of(finding, source)}");
        return text.ToString();
    }
}
