using Minutes.CarryOver;
using Minutes.Text;

namespace Automation.Reports;

/// <summary>Prints decisions for people.</summary>
internal sealed class DecisionText(TextWriter output, TextStyle style)
{
    /// <summary>All decisions with all their evidence, under the headings that they stood under.</summary>
    internal void Explain(IEnumerable<CarryDecision> decisions)
    {
        string? above = null;
        foreach (var decision in decisions)
        {
            var path = string.Join(" > ", decision.Topic.Path.Select(section => section.Text));
            if (path != above) output.WriteLine($"\n{style.Strong(path.Length == 0 ? "(top)" : path)}");
            above = path;
            output.WriteLine($"  {Verdict(decision)}  {decision.Name}{style.Faint(Age(decision))}");
            output.WriteLine($"         {decision.Reason}");
            foreach (var evidence in decision.Evidence.Where(one => one.Words != decision.Reason)) output.WriteLine($"         {evidence.Words}");
            if (decision.Chance is { } chance) output.WriteLine(style.Faint($"         about {chance:P0} likely to come back, by this series' own history"));
        }
    }

    /// <summary>One line for each: what comes and what stays, each with its reason.</summary>
    internal void Summarise(IEnumerable<CarryDecision> decisions)
    {
        foreach (var decision in decisions.OrderBy(decision => decision.Verdict))
            output.WriteLine($"  {Verdict(decision)}  {decision.Name}{style.Faint($" ({decision.Reason})")}");
    }

    private string Verdict(CarryDecision decision) => decision.Verdict switch
    {
        Minutes.CarryOver.Verdict.Carry => style.Good("carry"),
        Minutes.CarryOver.Verdict.Defer => style.Later("defer"),
        _ => style.Faint("leave"),
    };

    private static string Age(CarryDecision decision)
    {
        if (decision.Until is { } until) return $"  until {until.ToIso()}";
        return decision.Age.Meetings < 2 ? "" : $"  {decision.Age}, since {decision.Age.Since.Date.ToIso()}";
    }
}
