using CsCheck;
using Minutes.Changes;
using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>Whatever becomes of minutes, and wherever a run is killed: planned again, labels come out the same, and then there is nothing left to do.</summary>
public sealed class LabelAgainTests
{
    private static readonly Gen<string> Lines = Gen.Select(Gen.Int[1, 6], Gen.Int[0, 3], (issue, word) => $"* open-tidepool/network#{issue}{new[] { "", " waits", " is done", " -> moved to next week" }[word]}");

    private static readonly Gen<(string Path, string Date, string[] Lines)> Files = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, 3],
        Lines.Array[0, 4],
        (day, form, lines) => (Day: new[] { "2026-02-25", "2026-03-04", "2026-03-11", "2026-03-18" }[day], form, lines))
        .Select(file => ($"network/{(file.form == 0 ? file.Day : file.Day.Replace("-", "", StringComparison.Ordinal))}{(file.form == 3 ? "-workshop" : "")}.md", file.Day, file.lines));

    private static readonly Gen<LabelScene> Scenes = Gen.Select(Files.Array[0, 5], Files.Array[0, 4], Gen.Int[0, 4], Gen.OneOf([Gen.Const(""), Gen.Const("labels:\n  keep: latest"), Gen.Const("labels:\n  keep: 10 days")]), Scene);

    [Fact]
    public void A_plan_that_was_made_so_is_empty_the_next_time() => Scenes.SampleSeeded(
        scene => Assert.Empty(scene.Made(scene.Plan().Changes).Planned()),
        count: 80);

    [Fact]
    public void A_run_that_is_killed_anywhere_comes_to_the_same_end() => Scenes.SampleSeeded(
        scene =>
        {
            var changes = scene.Plan().Changes;
            var whole = scene.Made(changes).Labels;
            for (var made = 0; made < changes.Length; made++)
            {
                var killed = scene.Made(changes.Take(made));
                Assert.Equal(whole.Keys, killed.Made(killed.Plan().Changes).Labels.Keys);
            }
        },
        count: 40);

    [Fact]
    public void Only_labels_of_the_bot_are_taken_off() => Scenes.SampleSeeded(
        scene =>
        {
            var byPeople = scene with { Labels = scene.Labels.ToDictionary(label => label.Key, _ => "!").Aggregate(scene.Labels, (labels, one) => labels.SetItem(one.Key, one.Value)) };

            Assert.Empty(byPeople.Plan().Changes.OfType<RemoveLabel>());
        },
        count: 40);

    [Fact]
    public void A_label_is_created_once_and_before_it_is_set() => Scenes.SampleSeeded(
        scene =>
        {
            var changes = scene.Plan().Changes;
            var created = changes.OfType<CreateLabel>().Select(create => create.Label.Name).ToList();
            Assert.Equal(created.Distinct(), created);
            Assert.Equal(created.Count, changes.TakeWhile(change => change is CreateLabel).Count());
            Assert.All(changes.OfType<AddLabel>().Where(add => add.LabelId is null), add => Assert.Contains(add.LabelName, created));
        },
        count: 40);

    /// <summary>An archive that was labelled, and then changed.</summary>
    private static LabelScene Scene((string Path, string Date, string[] Lines)[] had, (string Path, string Date, string[] Lines)[] gets, int lost, string configuration)
    {
        var start = had.Aggregate(new LabelScene { Until = "2026-02-01T00:00", Now = "2026-03-19T08:00" }.Configured(configuration), (scene, file) => scene.Gets(file.Path, LabelScene.Minutes(file.Date, file.Lines)));
        var labelled = start.Made(start.Plan().Changes) with { Before = start.After, Until = start.Now, Now = "2026-03-20T08:00" };
        var changed = gets.Aggregate(labelled, (scene, file) => scene.Gets(file.Path, LabelScene.Minutes(file.Date, file.Lines)));
        return had.Take(lost).Aggregate(changed, (scene, file) => scene.Loses(file.Path));
    }
}
