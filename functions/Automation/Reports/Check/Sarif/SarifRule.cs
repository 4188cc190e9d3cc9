using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>What people are told about a rule.</summary>
internal sealed record SarifRule(
    string Id,
    string Name,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifText Help,
    SarifConfiguration DefaultConfiguration)
{
    internal static SarifRule Of(RuleInfo rule) => new(
        rule.Id,
        rule.Name,
        SarifText.Of(rule.Trigger),
        SarifText.Of(rule.Reason),
        new(SarifText.Literal(HelpText(rule)), SarifText.Literal(HelpMarkdown(rule))),
        new(rule.Severity.SarifLevel()));

    private static string HelpText(RuleInfo rule) => $"""
        {About(rule)}

        Instead of:

        {string.Join('\n', ShownExample.Lines(rule.Before))}

        Write:

        {string.Join('\n', ShownExample.Lines(rule.After))}

        To silence it at one place: {Silence(rule)}
        """;

    /// <summary>The examples are minutes, which can have fences of their own: indented code ends by itself.</summary>
    private static string HelpMarkdown(RuleInfo rule) => $"""
        {About(rule)}

        Instead of

        {Indented(rule.Before)}

        write

        {Indented(rule.After)}

        To silence it at one place: `{Silence(rule)}`
        """;

    private static string About(RuleInfo rule) => string.Join(' ', new[] { rule.Trigger, rule.Reason, rule.Fix }.OfType<string>());

    private static string Silence(RuleInfo rule) => $"<!-- minutes: ignore {rule.Id} reason -->";

    private static string Indented(string lines) => string.Join('\n', ShownExample.Lines(lines).Select(line => $"    {line}"));
}

/// <summary>How bad the findings of a rule are, unless they say otherwise themselves.</summary>
internal sealed record SarifConfiguration(string Level);
