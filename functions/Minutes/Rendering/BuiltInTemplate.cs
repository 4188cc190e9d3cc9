using Minutes.Text;

namespace Minutes.Rendering;

/// <summary>The templates that come with the program: the files of <c>templates/</c>, embedded.</summary>
public static class BuiltInTemplate
{
    /// <summary>The template of the next minutes, <c>templates/minutes.md</c>.</summary>
    public static MinutesTemplate Minutes { get; } = Read("templates/minutes.md");

    private static MinutesTemplate Read(string name)
    {
        using var stream = typeof(BuiltInTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        var parsed = MinutesTemplate.Parse(SourceText.From(name, reader.ReadToEnd()));
        return parsed.Value ?? throw new InvalidOperationException(string.Join('\n', parsed.Problems));
    }
}
