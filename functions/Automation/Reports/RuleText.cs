using Minutes.Validation;

namespace Automation.Reports;

/// <summary>Prints rules for people.</summary>
internal sealed class RuleText(TextWriter output, TextStyle style)
{
    /// <summary>A line for each.</summary>
    internal void List(IReadOnlyCollection<RuleInfo> rules)
    {
        var width = rules.Max(rule => rule.Name.Length);
        foreach (var rule in rules)
            output.WriteLine($"{style.Strong(rule.Id)}  {rule.Name.PadRight(width)}  {rule.Severity.Word(),-7}  {(rule.Fix is null ? " " : "*")} {rule.Trigger}");
        output.WriteLine("\n* can be mended with `minutes check --fix`. `minutes rules MIN004` explains one.");
    }

    /// <summary>All that is to be known of one.</summary>
    internal void Explain(RuleInfo rule)
    {
        output.WriteLine($"{style.Strong($"{rule.Id} {rule.Name}")} ({rule.Severity.Word()})\n");
        output.WriteLine(rule.Trigger);
        output.WriteLine(rule.Reason);
        Example("Before", rule.Before);
        Example("After", rule.After);
        output.WriteLine($"\n{(rule.Fix is { } fix ? $"`minutes check --fix` mends it: {fix}" : "A person has to mend it.")}");
        output.WriteLine($"To silence it at one place: <!-- minutes: ignore {rule.Id} why -->. For all: `defaults: {{ rules: {{ {rule.Id}: off }} }}` in .github/minutes.yml.");
    }

    private void Example(string title, string text)
    {
        output.WriteLine($"\n{title}:");
        foreach (var line in ShownExample.Lines(text)) output.WriteLine(style.Faint($"    {line}"));
    }
}
