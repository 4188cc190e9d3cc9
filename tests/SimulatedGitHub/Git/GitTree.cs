using System.Collections.Immutable;
using System.Text;

namespace SimulatedGitHub.Git;

/// <summary>A folder.</summary>
public sealed record GitTree(ImmutableArray<GitTreeEntry> Entries)
{
    public string Oid { get; } = ObjectId.Of("tree", Serialize(Entries));

    /// <summary>Git sorts by bytes, and a folder as if its name ended with a slash.</summary>
    public static GitTree Of(IEnumerable<GitTreeEntry> entries) =>
        new([.. entries.OrderBy(entry => entry.IsTree ? entry.Name + "/" : entry.Name, Utf8Order.Comparer)]);

    private static byte[] Serialize(ImmutableArray<GitTreeEntry> entries)
    {
        using var bytes = new MemoryStream();
        foreach (var entry in entries)
        {
            bytes.Write(Encoding.UTF8.GetBytes($"{entry.Mode} {entry.Name}\0"));
            bytes.Write(Convert.FromHexString(entry.Oid));
        }

        return bytes.ToArray();
    }
}
