using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>
/// The examples that people are shown are true: what stands before has the defect, and what stands after has neither it nor another that
/// matters.
/// </summary>
public sealed class ExampleTests
{
    /// <summary>Their rules mend plainer cases; which text is right here, only a person knows.</summary>
    private static readonly string[] LeftToPeople = ["MIN020", "MIN022", "MIN042", "MIN054", "MIN060"];

    public static TheoryData<string> Ids => [.. Rules.Infos.Select(rule => rule.Id)];

    public static TheoryData<string> Mended => [.. Rules.Infos.Where(rule => rule.Fix is not null).Select(rule => rule.Id).Except(LeftToPeople)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_stands_before_has_the_defect(string id)
    {
        var rule = Rules.Find(id)!;
        Assert.Contains(rule, Examples.Findings(Examples.Before(rule)).Select(finding => finding.Rule));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_stands_after_has_no_defect(string id)
    {
        var rule = Rules.Find(id)!;
        Assert.Empty(Examples.Findings(Examples.After(rule)).Where(finding => finding.Rule == rule || finding.Severity > Severity.Note).Select(finding => $"{finding.Rule.Name}: {finding.Message}"));
    }

    [Theory]
    [MemberData(nameof(Mended))]
    public void What_is_mended_is_what_stands_after(string id)
    {
        var rule = Rules.Find(id)!;
        Assert.Equal(Examples.After(rule).Text, Checker.Mend(Examples.Read(Examples.Before(rule))!, finding => finding.Rule == rule).Submission.Source.Text);
    }

    [Fact]
    public void No_setting_is_left_of_a_rule_that_is_gone() => Assert.All(Examples.Set.Concat(LeftToPeople), id => Assert.NotNull(Rules.Find(id)));
}
