using System.Globalization;
using Minutes.Rendering;
using Minutes.Text;
using NodaTime;

namespace Minutes.Configuration;

/// <summary>How the labels of meetings are called (<c>labels.name</c>).</summary>
public sealed class LabelTemplate
{
    /// <summary>What labels are called without the key.</summary>
    public const string DefaultText = "minutes/{{ series }}/{{ date }}";

    /// <summary>GitHub's bound for a label's name, in characters.</summary>
    public const int MaximumLength = 50;

    /// <summary>A meeting with the shortest names that there are: what does not fit it fits none.</summary>
    private static readonly (string Series, LocalDate Date) Shortest = ("a", new(2026, 4, 22));

    private readonly LineTemplate _line;

    private LabelTemplate(LineTemplate line) => _line = line;

    /// <summary>The template without the key.</summary>
    public static LabelTemplate Default { get; } = new(LineTemplate.Parse(DefaultText, "labels", new(1, 1)).Value!);

    /// <summary>
    /// The name of a meeting's label. One that GitHub does not take (too long, with a comma) is a mistake at the template's place.
    /// </summary>
    /// <param name="series">The series' folder; the root's <c>.</c> is no part of a name.</param>
    /// <param name="date">The day of the meeting.</param>
    public Parsed<string> For(string series, LocalDate date)
    {
        var rendered = _line.Render(new() { ["series"] = series, ["date"] = date.ToIso() });
        if (rendered.Value is not { } text) return rendered;
        var name = text.Replace("/./", "/", StringComparison.Ordinal);
        if (name.Contains(',', StringComparison.Ordinal))
            return _line.Refuse($"the label {Quoted.Of(name)} has a comma", "GitHub takes none in the name of a label; write another sign");
        return name.Length > MaximumLength
            ? _line.Refuse(
                string.Create(CultureInfo.InvariantCulture, $"the label {Quoted.Of(name)} has {name.Length} characters, more than the {MaximumLength} of GitHub"),
                "shorten the template, as in minutes/{{ series | string.slice 0 20 }}/{{ date }}")
            : name;
    }

    /// <summary>Takes a template for labels. What is wrong with it for every meeting is told at once.</summary>
    internal static Parsed<LabelTemplate> Of(LineTemplate line)
    {
        var template = new LabelTemplate(line);
        var names = template.For(Shortest.Series, Shortest.Date);
        if (names.Value is null) return new(null, names.Problems);
        return names.Value == template.For(Shortest.Series, Shortest.Date.PlusDays(7)).Value
            ? line.Refuse("each meeting would have the same label", "write {{ date }} into it")
            : template;
    }
}
