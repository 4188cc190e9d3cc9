using Scriban.Runtime;

namespace Minutes.Rendering.Functions;

/// <summary>
/// All functions that exist in a template: those of Scriban, under Scriban's names, that are pure, give the same everywhere, cost no more
/// than their arguments and result are long, and are of use to minutes. They are written here: a new version of Scriban adds none.
/// Left out are <c>include</c> and <c>object.eval</c> (code from elsewhere), <c>regex</c> and <c>html</c> (they backtrack), <c>date.now</c>,
/// <c>math.random</c> and <c>math.uuid</c> (never the same twice), <c>date</c> and <c>timespan</c> (objects of .NET), <c>object.to_json</c>
/// and the <c>format</c> functions (reflection, and widths without end), and what operators do as well.
/// </summary>
internal static class TemplateFunctions
{
    public static ScriptObject All { get; } = Group(
        ("array", ListFunctions.All),
        ("string", TextFunctions.All),
        ("object", Group(("default", Default))),
        ("format_date", DateFunction.FormatDate));

    private static TemplateFunction Default => new(
        call => call[0] is null or "" ? call[1] : call[0],
        new(typeof(object), "value"),
        new(typeof(object), "default"));

    /// <summary>The name of a group of functions; null for any other value.</summary>
    public static string? GroupOf(object? value) => All.Keys.FirstOrDefault(name => All[name] is ScriptObject group && group == value);

    public static ScriptObject Group(params ReadOnlySpan<(string Name, object Value)> members)
    {
        var group = new ScriptObject();
        foreach (var (name, value) in members) group.SetValue(name, value, readOnly: true);
        group.IsReadOnly = true;
        return group;
    }
}
