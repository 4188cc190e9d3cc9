using System.Collections.Immutable;
using Minutes.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Minutes.Rendering;

/// <summary>
/// A Scriban template that was read and found well formed. It renders without side effects, in bounded time and memory
/// (<see cref="TemplateLimits"/>), and gives the same text everywhere. What it may say is <see cref="TemplateLanguage"/>.
/// </summary>
public sealed class MinutesTemplate
{
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = TemplateLimits.Nesting };

    private readonly Template _template;
    private readonly SourceText _source;

    private MinutesTemplate(Template template, SourceText source) => (_template, _source) = (template, source);

    /// <summary>Where it was read from.</summary>
    public string Path => _source.Path;

    /// <summary>
    /// Reads a template. All mistakes that can be seen without a model are told, in the order of the text; numbers too large to be read
    /// are told alone.
    /// </summary>
    public static Parsed<MinutesTemplate> Parse(SourceText source)
    {
        if (source.Text.Length > TemplateLimits.TemplateLength)
            return new Problem(source.Path, new(1, 1), $"the template is longer than {TemplateLimits.TemplateLength} characters");

        if (TemplateNumbers.Check(source) is { IsEmpty: false } numbers) return Refused(source, numbers);

        var template = Template.Parse(source.Text, source.Path, Options);
        var mistakes = template.HasErrors
            ? [.. template.Messages.Where(message => message.Type == ParserMessageType.Error).Select(TemplateMistake.From)]
            : TemplateLanguage.Check(template.Page);
        return mistakes.IsEmpty ? new MinutesTemplate(template, source) : Refused(source, mistakes);
    }

    /// <summary>
    /// Fills the template. The text has <c>\n</c> line ends. The first mistake that a value brings to light is told in its place.
    /// </summary>
    /// <param name="model">What the template sees, under these names.</param>
    public Parsed<string> Render(TemplateFields model)
    {
        try
        {
            var text = _template.Render(new TemplateRun(model));
            return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
        catch (ScriptRuntimeException failure)
        {
            return TemplateMistake.From(failure).In(_source);
        }
    }

    private static Parsed<MinutesTemplate> Refused(SourceText source, ImmutableArray<TemplateMistake> mistakes)
    {
        var first = mistakes.OrderBy(mistake => mistake.Offset(source)).Take(TemplateLimits.Mistakes);
        return new(null, [.. first.Select(mistake => mistake.In(source))]);
    }
}
