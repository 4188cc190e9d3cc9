using System.Globalization;
using System.Text;

namespace SimulatedGitHub.Queries;

/// <summary>A part of a list, as a connection shows it.</summary>
internal sealed class Page
{
    private const string Prefix = "cursor:v2:";

    private readonly int _start;

    public Page(IEnumerable<object> all, Call call)
    {
        All = [.. all];
        var (start, end) = (0, All.Count);
        if (call.Arguments.Text("after") is { } after)
            start = Math.Min(end, Position(after) + 1);
        if (call.Arguments.Text("before") is { } before)
            end = Math.Max(start, Math.Min(end, Position(before)));
        if (call.Arguments.Number("first") is { } first)
            end = Math.Min(end, start + first);
        if (call.Arguments.Number("last") is { } last)
            start = Math.Max(start, end - last);
        (_start, Nodes) = (start, All[start..end]);
        PageInfo = new(Nodes.Count == 0 ? null : Cursor(start), Nodes.Count == 0 ? null : Cursor(end - 1), start > 0, end < All.Count);
    }

    public List<object> All { get; }

    public IReadOnlyList<object> Nodes { get; }

    public IEnumerable<Edge> Edges => Nodes.Select((node, index) => new Edge(Cursor(_start + index), node));

    public int TotalCount => All.Count;

    public int FilteredCount => All.Count;

    public int PageCount => Nodes.Count;

    public PageInfo PageInfo { get; }

    internal static string Cursor(int position) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{position}")));

    private static int Position(string cursor)
    {
        try
        {
            return int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(cursor))[Prefix.Length..], CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw new GitHubError("INVALID_CURSOR_ARGUMENTS", $"`{cursor}` does not appear to be a valid cursor.");
        }
    }
}
