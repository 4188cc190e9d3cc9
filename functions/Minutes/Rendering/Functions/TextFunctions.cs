using Scriban.Runtime;

namespace Minutes.Rendering.Functions;

/// <summary>The functions of <c>string</c>. Case and comparison know no culture. Nothing counts as an empty text.</summary>
internal static class TextFunctions
{
    private static readonly ScriptParameterInfo
        Text = new(typeof(string), "text"),
        Match = new(typeof(string), "match"),
        With = new(typeof(string), "replace"),
        Width = new(typeof(int), "width");

    public static ScriptObject All { get; } = TemplateFunctions.Group(
        ("capitalize", Of(text => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}")),
        ("downcase", Of(text => text.ToLowerInvariant())),
        ("upcase", Of(text => text.ToUpperInvariant())),
        ("strip", Of(text => text.Trim())),
        ("lstrip", Of(text => text.TrimStart())),
        ("rstrip", Of(text => text.TrimEnd())),
        ("strip_newlines", Of(text => text.ReplaceLineEndings(string.Empty))),
        ("size", Of(text => text.Length)),
        ("contains", Of((text, match) => text.Contains(match, StringComparison.Ordinal))),
        ("starts_with", Of((text, match) => text.StartsWith(match, StringComparison.Ordinal))),
        ("ends_with", Of((text, match) => text.EndsWith(match, StringComparison.Ordinal))),
        ("remove", Of((text, match) => text.Replace(match, string.Empty, StringComparison.Ordinal))),
        ("split", Of((text, match) => new ScriptArray(text.Split(match, StringSplitOptions.RemoveEmptyEntries)))),
        ("replace", new TemplateFunction(Replace, Text, Match, With)),
        ("pad_left", new TemplateFunction(call => call.Text(0).PadLeft(PaddedWidth(call)), Text, Width)),
        ("pad_right", new TemplateFunction(call => call.Text(0).PadRight(PaddedWidth(call)), Text, Width)),
        ("slice", new TemplateFunction(Slice, Text, new(typeof(int), "start"), new(typeof(int), "length", int.MaxValue))),
        ("truncate", new TemplateFunction(Truncate, Text, new(typeof(int), "length"), new(typeof(string), "ellipsis", "..."))),
        ("pluralize", new TemplateFunction(
            call => call.Number(0) == 1 ? call.Text(1) : call.Text(2),
            new(typeof(int), "number"),
            new(typeof(string), "singular"),
            new(typeof(string), "plural"))));

    private static TemplateFunction Of(Func<string, object> body) => new(call => body(call.Text(0)), Text);

    private static TemplateFunction Of(Func<string, string, object> body) => new(call => body(call.Text(0), call.Pattern(1)), Text, Match);

    private static string Replace(Call call)
    {
        var (text, match, with) = (call.Text(0), call.Pattern(1), call.Text(2));
        call.ExpectLength(text.Length + ((long)text.AsSpan().Count(match) * (with.Length - match.Length)));
        return text.Replace(match, with, StringComparison.Ordinal);
    }

    private static int PaddedWidth(Call call)
    {
        call.ExpectLength(call.Number(1));
        return Math.Max(call.Number(1), 0);
    }

    /// <summary>From a place, counted from 0 or, where negative, from the end; what lies outside the text is left out.</summary>
    private static string Slice(Call call)
    {
        var text = call.Text(0);
        var start = Math.Clamp(call.Number(1) < 0 ? text.Length + call.Number(1) : call.Number(1), 0, text.Length);
        return text.Substring(start, Math.Clamp(call.Number(2), 0, text.Length - start));
    }

    /// <summary>At most <c>length</c> characters, the ellipsis included.</summary>
    private static string Truncate(Call call)
    {
        var (text, length, ellipsis) = (call.Text(0), call.Number(1), call.Text(2));
        return text.Length <= length ? text : TextForm.Start(text, length - ellipsis.Length) + TextForm.Start(ellipsis, length);
    }
}
