using System.Globalization;
using System.Reflection;
using Minutes.CarryOver;
using Minutes.Tests.Configuration;
using Xunit;

namespace Minutes.Tests.CarryOver;

public sealed class CarryOverPageTests
{
    private static readonly string Page = GeneratedFile.Read("docs/carry-over.md").ReplaceLineEndings("\n");

    /// <summary>The rows whose last cell names a constant, with the number in them.</summary>
    public static TheoryData<string, string> Constants => [.. Rows(Page)
        .Where(row => row[^1].StartsWith('`') && row.Any(IsNumber))
        .Select(row => (row[^1].Trim('`'), row.First(IsNumber)))
        .Distinct()];

    public static TheoryData<string, string> Chances => [.. Rows(Page[Page.IndexOf("| sum |", StringComparison.Ordinal)..Page.IndexOf("### Learned", StringComparison.Ordinal)])
        .Skip(2)
        .Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Constants))]
    public void A_number_on_the_page_is_that_of_the_code(string constant, string number) => Assert.Equal(ValueOf(constant), Number(number), precision: 6);

    [Theory]
    [InlineData(nameof(Weighing))]
    [InlineData(nameof(OlderTopics))]
    [InlineData(nameof(EvidenceReader))]
    [InlineData(nameof(SeriesHabit))]
    public void All_that_decides_stands_on_the_page(string type) =>
        Assert.Empty(Fields(type).Select(field => $"{type}.{field.Name}").Except(Rows(Page).Select(row => row[^1].Trim('`'))));

    [Theory]
    [MemberData(nameof(Chances))]
    public void A_sum_of_points_stands_for_the_chance_on_the_page(string sum, string chance) =>
        Assert.Equal(chance, Chance.Of([], Number(sum) - EvidenceReader.New).ToString("P0", CultureInfo.InvariantCulture));

    [Fact]
    public void The_table_says_from_which_chance_on_each_policy_carries()
    {
        Assert.Contains($"at least {ValueOf("Weighing.WorthAHeading") * 100} % |", Page, StringComparison.Ordinal);
        Assert.Contains($"at least {ValueOf("Weighing.NearlyCertain") * 100} % |", Page, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Rows(string text) => text.Split('\n')
        .Where(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static bool IsNumber(string cell) => double.TryParse(cell, CultureInfo.InvariantCulture, out _);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static double ValueOf(string constant)
    {
        var name = constant.TrimStart('-').Split('.');
        var value = Convert.ToDouble(Fields(name[0]).Single(field => field.Name == name[1]).GetRawConstantValue(), CultureInfo.InvariantCulture);
        return constant.StartsWith('-') ? -value : value;
    }

    private static IEnumerable<FieldInfo> Fields(string type) => typeof(EvidenceReader).Assembly.GetTypes()
        .Single(one => one.Name == type && one.Namespace is "Minutes.CarryOver" or "Minutes.Outlines")
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(field => field.IsLiteral);
}
