using Minutes.Text;

namespace Minutes.Rendering;

/// <summary>The templates that come with the program: the files of <c>templates/</c>, embedded.</summary>
public static class BuiltInTemplate
{
    /// <summary>The template of the next minutes, <c>templates/minutes.md</c>.</summary>
    public static MinutesTemplate Minutes { get; } = Template("templates/minutes.md");

    /// <summary>The template of the title of the pull request that brings them, <c>templates/pull-request.title</c>.</summary>
    public static LineTemplate PullRequestTitle { get; } = Line("templates/pull-request.title");

    /// <summary>The template of its body, <c>templates/pull-request.md</c>.</summary>
    public static MinutesTemplate PullRequestBody { get; } = Template("templates/pull-request.md");

    /// <summary>The template of the body of the onboarding pull request, <c>templates/onboarding.md</c>.</summary>
    public static MinutesTemplate OnboardingBody { get; } = Template("templates/onboarding.md");

    private static MinutesTemplate Template(string name) => Sound(MinutesTemplate.Parse(SourceText.From(name, Read(name))));

    private static LineTemplate Line(string name) => Sound(LineTemplate.Parse(Read(name), name, new(1, 1)));

    private static T Sound<T>(Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new InvalidOperationException(string.Join('\n', parsed.Problems));

    private static string Read(string name)
    {
        using var stream = typeof(BuiltInTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
