using Minutes.Rendering;
using Xunit;

namespace Minutes.Tests.Rendering;

public sealed class TemplatePropertyTests
{
    [Fact]
    public void Any_template_gives_a_text_or_problems_and_never_an_exception() =>
        RandomTemplates.All.SampleSeeded(template => Assert.True(IsTextOrProblems(template), template), count: 3000);

    private static bool IsTextOrProblems(string template)
    {
        var parsed = TemplateModels.Parse(template);
        if (parsed.Value is null) return parsed.Problems.Length is > 0 and <= TemplateLimits.Mistakes;

        var rendered = parsed.Value.Render(TemplateModels.Example);
        return rendered.Value is { } text
            ? rendered.Problems.IsEmpty && text.Length <= TemplateLimits.TextLength && !text.Contains('\r', StringComparison.Ordinal)
            : rendered.Problems.Length == 1;
    }
}
