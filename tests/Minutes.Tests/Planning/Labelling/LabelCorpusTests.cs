using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>Real minutes of four years.</summary>
public sealed class LabelCorpusTests
{
    private const string Configuration = "labels:\n  name: \"{{ series }}/{{ date }}\"\n  repositories: [SovereignCloudStack/*, osism/*]";

    private static readonly Lazy<LabelScene> Archive = new(() => Corpus.Paths().Where(path => path.EndsWith(".md", StringComparison.Ordinal))
        .Aggregate(new LabelScene { Now = "2026-03-20T08:00" }.Configured(Configuration), (scene, path) => scene.Gets(path, Corpus.Read(path).Source.Text)));

    /// <summary>Of 2,279 references, 2,126 tell their repository; issues are named twice, carried, put off, and some lie elsewhere.</summary>
    [Fact]
    public void A_backfill_labels_what_is_named_and_nothing_else()
    {
        var added = Archive.Value.Since("2020-01-01").Changes.OfType<AddLabel>().ToList();
        var named = Archive.Value.After.ToDictionary(file => file.Key, file => Corpus.Read(file.Key).References.Select(reference => reference.Target).OfType<IssueId>().ToHashSet());

        Assert.InRange(added.Count, 1650, 1800);
        Assert.All(added, add => Assert.Contains(add.Issue, named[add.Reason[..add.Reason.IndexOf(',', StringComparison.Ordinal)]]));
        Assert.DoesNotContain(added, add => add.Issue.Repository.Owner is "orgs");
    }

    [Fact]
    public void What_is_handed_in_week_by_week_gets_the_labels_that_a_backfill_sets()
    {
        var files = Archive.Value.After.Where(file => file.Key.StartsWith("iam/", StringComparison.Ordinal)).OrderBy(file => file.Key[4..12], StringComparer.Ordinal).Take(40).ToList();
        var scene = new LabelScene { Now = "2026-03-20T08:00" }.Configured(Configuration);
        foreach (var week in files.Chunk(4))
        {
            scene = week.Aggregate(scene with { Before = scene.After }, (all, file) => all.Gets(file.Key, file.Value));
            scene = scene.Made(scene.Plan().Changes);
        }

        var atOnce = new LabelScene { Now = "2026-03-20T08:00", After = files.ToImmutableSortedDictionary(file => file.Key, file => file.Value) }.Configured(Configuration);

        Assert.Equal(atOnce.Made(atOnce.Since("2020-01-01").Changes).Labels.Keys, scene.Labels.Keys);
    }
}
