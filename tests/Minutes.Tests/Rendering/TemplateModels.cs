using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Tests.Rendering;

/// <summary>A small model, and the short way to run a template on it.</summary>
internal static class TemplateModels
{
    public static TemplateFields Example { get; } = new()
    {
        ["title"] = "IaaS Weekly",
        ["date"] = "2023-03-15",
        ["count"] = 3,
        ["live"] = true,
        ["owner"] = TemplateValue.None,
        ["series"] = new TemplateFields { ["name"] = "iaas", ["weekday"] = "Wednesday" },
        ["participants"] = TemplateValue.List(["@ann", "@bob"]),
        ["topics"] = TemplateValue.List(
        [
            new TemplateFields { ["title"] = "Flavors", ["weight"] = 2, ["references"] = TemplateValue.List(["#7", "#12"]) },
            new TemplateFields { ["title"] = "Air gap", ["weight"] = 1, ["references"] = TemplateValue.List(Array.Empty<string>()) },
        ]),
    };

    public static Parsed<MinutesTemplate> Parse(string template) => MinutesTemplate.Parse(SourceText.From("minutes.md", template));

    /// <summary>The rendered text, or the problems as lines.</summary>
    public static string Render(string template)
    {
        var parsed = Parse(template);
        if (parsed.Value is null) return string.Join('\n', parsed.Problems);
        var rendered = parsed.Value.Render(Example);
        return rendered.Value ?? string.Join('\n', rendered.Problems);
    }
}
