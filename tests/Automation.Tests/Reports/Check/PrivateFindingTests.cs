using System.Collections.Immutable;
using Automation.Reports.Check;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Automation.Tests.Reports.Check;

/// <summary>What a rule calls private is told in no format, whoever speaks of it.</summary>
public sealed class PrivateFindingTests
{
    private const string Secret = "tok_5Fq8zR21mKwX";

    private const string Text = $"# 2026-03-11\n\n* the key is {Secret} now\n* again {Secret}\n";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var format in Enum.GetNames<CheckFormat>())
            {
                foreach (var name in Reports.Keys) cases.Add(format, name);
            }

            return cases;
        }
    }

    private static Finding Private { get; } = Checked.At(Text, Secret, Checked.Address, "a key") with { IsPrivate = true };

    private static ImmutableSortedDictionary<string, CheckReport> Reports { get; } = new Dictionary<string, CheckReport>
    {
        ["its line is shown"] = Checked.Report(Text, Private),
        ["its message quotes it"] = Checked.Report(Text, Private with { Message = $"the key {Secret} is here", Advice = $"revoke {Secret}" }),
        ["its message quotes it in capitals"] = Checked.Report(Text, Private with { Message = Secret.ToUpperInvariant() }),
        ["its fix quotes it"] = Checked.Report(Text, Private with { Fix = Fix.Replace($"hide {Secret}", Private.Span, $"<{Secret}>") }),
        ["it has further places"] = Checked.Report(Text, Private with { AlsoAt = [new(Text.LastIndexOf(Secret, StringComparison.Ordinal), Secret.Length)] }),
        ["another finding is on its line"] = Checked.Report(Text, Checked.At(Text, "the key"), Private, Checked.At(Text, "now")),
        ["another finding spans it"] = Checked.Report(Text, Private, Checked.At(Text, $"is {Secret} now", message: $"* is {Secret} now")),
        ["another finding is on a line that repeats it"] = Checked.Report(Text, Private, Checked.At(Text, "again")),
        ["another fix moves it"] = Checked.Report(Text, Private, Checked.At(Text, "now") with { Fix = Fix.Replace("mend", new(0, 1), Secret) }),
        ["it stands at the edge of what is shown"] = Checked.Report(new string('x', 195) + Secret + " HERE", Checked.At(new string('x', 195) + Secret + " HERE", Secret) with { IsPrivate = true }, Checked.At(new string('x', 195) + Secret + " HERE", "HERE")),
        ["no finding tells of it"] = new([Checked.File("a.md", Text, [Checked.At(Text, "the key")]) with { Private = [Private.Span] }]),
        ["it was mended"] = new([Checked.File("a.md", "", []) with { Mended = [(Private with { Fix = Fix.Replace($"hide {Secret}", Private.Span, Secret) }, new LinePosition(3, 1))] }]),
    }.ToImmutableSortedDictionary();

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_secret_stays_secret(string format, string report)
    {
        var printed = Reports[report].Print(Enum.Parse<CheckFormat>(format));

        Assert.DoesNotContain(Secret, printed, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Secret[5..], printed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Four_characters_tell_which_it_is() =>
        Assert.Contains("3 | * the key is tok_… now\n  |              ^^^^^\n", Checked.Report(Text, Private).Print(CheckFormat.Text), StringComparison.Ordinal);

    [Fact]
    public void A_key_on_several_lines_is_hidden_on_each()
    {
        const string key = "-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----";
        var report = Checked.Report(key, Checked.At(key, key) with { IsPrivate = true }, Checked.At(key, "MIIE", message: "what is MIIEvQIBADANBg"));

        foreach (var format in Enum.GetValues<CheckFormat>()) Assert.DoesNotContain("QIBADANBg", report.Print(format), StringComparison.Ordinal);
    }
}
