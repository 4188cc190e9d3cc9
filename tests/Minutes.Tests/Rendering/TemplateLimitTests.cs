using Minutes.Rendering;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Rendering;

public sealed class TemplateLimitTests
{
    private const string TooDeep = "the template nests more than 100 deep";
    private const string TooLong = "the text gets longer than 1048576 characters";
    private const string TooMuch = "the template does too much: more than 1000000 steps";

    /// <summary>A text said often: before, again and again, and after.</summary>
    public static TheoryData<string, int, string, string> Nesting => new()
    {
        { "{{ ", 30_000, "(", "" },
        { "{{ ", 30_000, "[", "" },
        { "{{ ", 20_000, "{a:", "" },
        { "{{ ", 20_000, "$'{", "" },
        { "{{ ", 30_000, "!", "true }}" },
        { "{{ 1", 30_000, "+1", " }}" },
        { "{{ 1", 15_000, "??1", " }}" },
        { "{{ ", 9_000, "true?1:", "1 }}" },
        { "{{ a", 30_000, ".b", " }}" },
        { "{{ a", 20_000, "[0]", " }}" },
        { "{{ a", 20_000, "(1)", " }}" },
        { "{{ 1", 30_000, "|f", " }}" },
        { "{{ x = 1; x", 30_000, "++", " }}" },
        { "{{ ", 10_000, "f do;", " }}" },
        { "{{ ", 10_000, "f(a)=", "1 }}" },
        { "", 4_000, "{{if true}}", "" },
        { "{{ if live }}", 3_000, "{{ else if live }}", "{{ end }}" },
        { "{{ case 1 }}", 5_000, "{{ when 2 }}", "{{ end }}" },
        { "", 3_000, "{{for x in y}}", "" },
        { "", 4_000, "{{capture x}}", "" },
        { "", 4_000, "{{func f}}", "" },
    };

    [Theory]
    [MemberData(nameof(Nesting))]
    public void Deep_nesting_is_refused_on_reading(string before, int times, string again, string after)
    {
        var parsed = TemplateModels.Parse(before + Repeat(again, times) + after);

        Assert.Null(parsed.Value);
        if (again != "f(a)=") Assert.Equal(TooDeep, parsed.Problems[^1].Message);
    }

    [Theory]
    [InlineData("{{ if live }}", "{{ end }}", 40)]
    [InlineData("{{ (", ") }}", 1)]
    public void Reasonable_nesting_is_read(string before, string after, int times) =>
        Assert.Equal("1", TemplateModels.Render(Repeat(before, times) + (before.EndsWith('(') ? "1" : "{{ 1 }}") + Repeat(after, times)));

    [Fact]
    public void Deep_calls_end_in_order_on_a_small_stack()
    {
        var template = $"{{{{ func f(a); if a > 0; {Repeat("(", 40)}f(a - 1){Repeat(")", 40)}; end; end; f(31) }}}}";
        var parsed = TemplateModels.Parse(template).Value!;
        Problem? problem = null;
        var thread = new Thread(() => problem = parsed.Render(TemplateModels.Example).Problems[0], maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal("the template nests too deep", problem?.Message);
    }

    [Theory]
    [InlineData("{{ for x in 1..1000000000 }}{{ end }}", "the range has more than 100000 numbers")]
    [InlineData("{{ x = 0..9223372036854775807 }}", "the range has more than 100000 numbers")]
    [InlineData("{{ 1..1000000000 | array.join '' }}", "the range has more than 100000 numbers")]
    [InlineData("{{ for a in 1..1000; for b in 1..1000; for c in 1..1000; end; end; end }}", "the loops take more than 100000 turns")]
    [InlineData("{{ func f; for a in 1..1000; f; end; end; f }}", "functions call one another more than 32 deep")]
    [InlineData("{{ func f(n); f(n + 1); end; f(1) }}", "functions call one another more than 32 deep")]
    [InlineData("{{ f(n) = f(n) }}{{ f 1 }}", "functions call one another more than 32 deep")]
    [InlineData("{{ func g(n); h n; end; func h(n); g n; end; g 1 }}", "functions call one another more than 32 deep")]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f(30) }}", TooMuch)]
    [InlineData("{{ x = [1]; for i in 1..40; x = array.concat x x; end }}", TooMuch)]
    [InlineData("{{ x = []; for i in 1..1000; x = array.concat x ['x' * 100000 + i]; end }}", TooMuch)]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..90000; x | string.upcase | string.size; end }}", TooMuch)]
    [InlineData("{{ x = 'a,' * 500000; for i in 1..90000; x | string.split ',' | array.size; end }}", TooMuch)]
    [InlineData("{{ x = 'a' * 1000000; p = 'a' * 99 + 'b' + 'a' * 99; for i in 1..90000; x | string.contains p; end }}", TooMuch)]
    [InlineData("{{ x = 'a' * 1000000; y = [x + 1, x + 2]; for i in 1..14; y = array.concat y y; end; y | array.sort }}", TooMuch)]
    [InlineData("{{ x = 'a' * 1000000; y = [x + 1, x + 2]; for i in 1..14; y = array.concat y y; end; y | array.uniq }}", TooMuch)]
    [InlineData("{{ x = 'a' * 1000000; y = [x + 1, x + 2]; for i in 1..14; y = array.concat y y; end; y | array.contains (x + 3) }}", TooMuch)]
    public void Work_is_bounded(string template, string problem) => AssertProblem(problem, template);

    [Fact]
    public void Work_is_counted_over_loops_that_follow_one_another() =>
        AssertProblem(TooMuch, Repeat("{{ for a in 1..99999; a; a; end }}", 40).Replace("a; a;", "x = a;", StringComparison.Ordinal));

    [Theory]
    [InlineData("{{ 'x' * 1000000000 }}")]
    [InlineData("{{ 1000000000 * 'x' }}")]
    [InlineData("{{ 'x' | string.pad_left 1000000000 }}")]
    [InlineData("{{ 'x' | string.pad_right 2147483647 }}")]
    [InlineData("{{ x = 'ab'; for i in 1..100; x = x + x; end }}")]
    [InlineData("{{ x = 'ab'; for i in 1..100; x += x; end }}")]
    [InlineData("{{ x = 'ab'; for i in 1..100; x = $'{x}{x}'; end }}")]
    [InlineData("{{ x = 'ab'; for i in 1..100; x = string.replace x 'a' 'aa'; end }}")]
    [InlineData("{{ x = 'a' * 1000000; string.replace x 'a' x }}")]
    [InlineData("{{ x = 'a' * 1000; 1..99999 | array.join x }}")]
    [InlineData("{{ x = 'ab' }}{{ for i in 1..100 }}{{ capture x }}{{ x }}{{ x }}{{ end }}{{ end }}")]
    [InlineData("{{ for i in 1..99999 }}0123456789 0123456789{{ end }}")]
    [InlineData("{{ for i in 1..99999 }}{{ 'x' * 20 }}{{ end }}")]
    [InlineData("{{ x = 'x' * 1000000 }}{{ x }}{{ x }}")]
    [InlineData("{{ x = \"x\\n\" * 100000 }}\n                    {{ x }}")]
    public void Text_is_bounded(string template) => AssertProblem(TooLong, template);

    [Theory]
    [InlineData("{{ x = 9223372036854775807; x * x }}")]
    [InlineData("{{ x = 2147483647; for i in 1..100; x = x * x; end }}")]
    [InlineData("{{ x = 2147483647; for i in 1..100; x *= x; end }}")]
    public void Numbers_are_bounded(string template) => AssertProblem("the number is too large", template);

    [Theory]
    [InlineData("", "9")]
    [InlineData("0x", "f")]
    [InlineData("0b", "1")]
    [InlineData("1.", "0")]
    public void Long_numbers_are_refused_before_they_are_read(string start, string digit) =>
        AssertProblem("the number is too large", $"{{{{ {start}{Repeat(digit, 60_000)} }}}}");

    [Theory]
    [InlineData("{{ 1e99999999 }}")]
    [InlineData("{{ x = [1E2147483647] }}")]
    [InlineData("{{ if false }}{{ $'{9e99999999}' }}{{ end }}")]
    [InlineData("{{ title[1e99999999")]
    public void An_exponent_is_refused_before_it_is_raised(string template) => AssertProblem("the number is too large", template);

    [Fact]
    public void A_long_template_is_refused_on_reading() =>
        AssertProblem("the template is longer than 65536 characters", Repeat("x", TemplateLimits.TemplateLength + 1));

    [Fact]
    public void The_longest_template_and_text_are_rendered()
    {
        Assert.Equal(TemplateLimits.TemplateLength, TemplateModels.Render(Repeat("x", TemplateLimits.TemplateLength)).Length);
        Assert.Equal(TemplateLimits.TextLength, TemplateModels.Render("{{ 'x' * 1048576 }}").Length);
    }

    [Fact]
    public void A_heap_of_mistakes_is_cut() =>
        Assert.Equal(TemplateLimits.Mistakes, TemplateModels.Parse(Repeat("{", 60_000)).Problems.Length);

    private static void AssertProblem(string message, string template)
    {
        var problem = TemplateModels.Render(template);
        Assert.Matches("^minutes.md:[0-9]+:[0-9]+: ", problem);
        Assert.Contains($": {message}", problem, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
