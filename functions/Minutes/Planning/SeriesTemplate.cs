using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Planning;

/// <summary>The template that a repository has for a series' minutes.</summary>
public static class SeriesTemplate
{
    /// <summary>Reads a template; a mistake in it is told, and also that it is not there.</summary>
    /// <param name="series">The series' name.</param>
    /// <param name="path">Where it lies.</param>
    /// <param name="bytes">Its bytes; null where there is no such file.</param>
    /// <param name="key">The key that names it in the configuration.</param>
    public static Parsed<MinutesTemplate> Read(string series, string path, byte[]? bytes, string key = "template")
    {
        if (bytes is null) return new Problem(path, new(1, 1), $"the template of {series} is not there", $"write it, or remove `{key}` from the configuration");
        var source = SourceText.Decode(path, bytes);
        return source.Value is { } text ? MinutesTemplate.Parse(text) : new(null, source.Problems);
    }
}
