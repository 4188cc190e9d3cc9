using System.Globalization;

namespace Minutes.GitHub.Http;

/// <summary>A path of REST. What is filled in stays one part of the path, whatever is in it.</summary>
internal sealed record RestPath
{
    private readonly string _path;

    private RestPath(string path) => _path = path;

    /// <summary>Such as <c>$"repos/{owner}/{name}/installation"</c>.</summary>
    internal static RestPath Of(FormattableString path) =>
        new(string.Format(CultureInfo.InvariantCulture, path.Format, [.. path.GetArguments().Select(Escape)]));

    internal Uri Below(Uri api) => new(api.AbsoluteUri + _path);

    /// <inheritdoc/>
    public override string ToString() => _path;

    private static string Escape(object? part) => Convert.ToString(part, CultureInfo.InvariantCulture) switch
    {
        // An address takes them for steps, escaped or not.
        null or "" or "." or ".." => throw new ArgumentException("A part of a path is empty, or a step to another path."),
        var text => Uri.EscapeDataString(text),
    };
}
