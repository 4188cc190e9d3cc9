using System.Collections.Immutable;
using Minutes.Text;

namespace Automation.Commands;

/// <summary>Finds the series that a person means.</summary>
internal static class SeriesName
{
    /// <summary>The name as the archive spells it; a name that is not there ends the command.</summary>
    internal static string Known(ImmutableArray<string> names, string written)
    {
        var wanted = (written.StartsWith("./", StringComparison.Ordinal) ? written[2..] : written).Trim('/');
        if (names.Contains(wanted)) return wanted;
        if (names.IsEmpty) throw new UsageException("there are no minutes here; name another folder with --archive");
        throw new UsageException($"there is no series \"{written}\"; {Advice(wanted, names)}");
    }

    /// <summary>The same folder deeper or higher in the archive, the nearest name, or all there are.</summary>
    private static string Advice(string wanted, ImmutableArray<string> names)
    {
        var elsewhere = names.Where(name => IsFolderIn(wanted, name) || IsFolderIn(name, wanted)).ToList();
        if (elsewhere.Count > 0) return $"did you mean {string.Join(" or ", elsewhere.Select(name => $"\"{name}\""))}?";
        if (Nearest.To(wanted, names.Remove(".")) is { } near) return $"did you mean \"{near}\"?";
        var listed = names.Select(name => name == "." ? "\".\" (the root)" : name);
        return $"{(names.Length == 1 ? "there is only" : "there are")} {string.Join(", ", listed)}";
    }

    private static bool IsFolderIn(string folder, string path) => path.EndsWith($"/{folder}", StringComparison.Ordinal);
}
