using Minutes.Text;

namespace Minutes.Rendering;

/// <summary>A template of one line that stands as a value in a configuration. Its mistakes are told at the place of the value.</summary>
public sealed class LineTemplate
{
    private readonly MinutesTemplate _template;

    private LineTemplate(MinutesTemplate template, string path, LinePosition position) => (_template, Path, Position) = (template, path, position);

    /// <summary>The configuration.</summary>
    public string Path { get; }

    /// <summary>Where the value begins.</summary>
    public LinePosition Position { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The value, without YAML's quotes.</param>
    /// <param name="path">The configuration.</param>
    /// <param name="position">Where the value begins.</param>
    public static Parsed<LineTemplate> Parse(string text, string path, LinePosition position)
    {
        var parsed = MinutesTemplate.Parse(SourceText.From(path, text));
        return parsed.Value is { } template
            ? new LineTemplate(template, path, position)
            : new Parsed<LineTemplate>(null, [.. parsed.Problems.Select(problem => problem with { Position = position })]);
    }

    /// <summary>Fills the template. What is no line, or an empty one, is a mistake; blanks around it are left out.</summary>
    /// <param name="model">What the template sees, under these names.</param>
    public Parsed<string> Render(TemplateFields model)
    {
        var rendered = _template.Render(model);
        if (rendered.Value is not { } text) return new(null, [.. rendered.Problems.Select(problem => problem with { Position = Position })]);
        var line = text.Trim();
        if (line.Length == 0) return Refuse("the text is empty", "let the template print something");
        return line.Any(char.IsControl) ? Refuse("the text has a line end or control character", "write one line") : line;
    }

    /// <summary>A mistake in what the template gave, at its place.</summary>
    internal Problem Refuse(string message, string? advice = null) => new(Path, Position, message, advice);
}
