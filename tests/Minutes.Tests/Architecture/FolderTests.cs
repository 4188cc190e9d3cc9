using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Architecture;

/// <summary>Data takes one way through the folders of the domain, with no step back.</summary>
public sealed class FolderTests
{
    private const string Root = "Minutes.";

    private static readonly Lazy<(CodeUse Use, string From, string To)[]> Steps = new(() =>
        [.. from use in CodeUses.Of(typeof(SourceText).Assembly)
            let @from = Folder(use.User)
            let to = Folder(use.Used)
            where @from.Length > 0 && to.Length > 0 && @from != to
            select (use, @from, to)]);

    /// <summary>Which folders each folder may use.</summary>
    public static TheoryData<string, string> MayUse { get; } = new()
    {
        { "Text", "" },
        { "Documents", "Text" },
        { "Archive", "Text Documents" },
        { "Series", "Text Documents Archive Schedule" },
        { "CarryOver", "Text Documents Archive Schedule Series" },
        { "Outlines", "Text Documents Archive Schedule Series CarryOver" },
        { "Rendering", "Text Documents Archive Schedule Series CarryOver Outlines" },
        { "Announcements", "Text Documents Archive Schedule Series CarryOver Rendering Comments" },
        { "Validation", "Text Documents Archive Schedule Series CarryOver" },
        { "Reviews", "Text Documents Archive Validation Comments" },
        { "Planning", "Text Documents Archive Schedule Series CarryOver Outlines Rendering Validation Configuration Reviews Comments Announcements Observation Changes" },

        // What is seen of a repository on GitHub, and what is done there.
        { "Observation", "Text Documents Archive CarryOver Configuration Changes" },
        { "Changes", "Text Documents Archive Validation Observation" },

        // Beside the way: what a person says, what a calendar knows, and how something is written on GitHub.
        { "Schedule", "Text" },
        { "Comments", "Text Documents Archive" },
        { "Configuration", "Text Documents Archive Schedule Series CarryOver Outlines Rendering Validation" },
    };

    [Theory]
    [MemberData(nameof(MayUse))]
    public void No_folder_looks_ahead(string folder, string may)
    {
        var allowed = may.Split(' ');
        var wrong = Steps.Value.Where(step => step.From == folder && !allowed.Contains(step.To)).ToArray();

        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Select(step => $"{step.Use}: {folder} does not know {step.To}.")));
    }

    [Fact]
    public void Every_folder_has_its_place_on_the_way()
    {
        var placed = MayUse.Select(row => row.Data.Item1);
        var folders = typeof(SourceText).Assembly.GetTypes().Select(Folder).Where(folder => folder.Length > 0).Distinct();

        Assert.Empty(folders.Except(placed));
    }

    /// <summary>The first part of the namespace below the root, or empty for types that are none of ours.</summary>
    private static string Folder(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.Assembly == typeof(SourceText).Assembly && type.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal)
            ? name[Root.Length..].Split('.')[0]
            : "";
    }
}
