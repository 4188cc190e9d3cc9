using System.Diagnostics;
using System.Text.Json;
using Minutes.Tests.Configuration;

namespace Minutes.Tests.Documents.Blocks;

/// <summary>The reference implementation of CommonMark, which its authors wrote in JavaScript.</summary>
internal static class CommonMark
{
    /// <summary>What it makes of the lines of texts: for each line how many list items it stands in, and its kind, as in <c>2 Item</c>.</summary>
    public static async Task<string[][]> LinesOfAsync(IEnumerable<string> texts, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("node", [GeneratedFile.PathOf("tests/commonmark.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(cancellation), node.StandardError.ReadToEndAsync(cancellation));
        await using (var input = node.StandardInput) await input.WriteAsync(JsonSerializer.Serialize(texts).AsMemory(), cancellation);
        await node.WaitForExitAsync(cancellation);
        return node.ExitCode == 0 ? JsonSerializer.Deserialize<string[][]>(await output)! : throw new InvalidOperationException(await error);
    }
}
