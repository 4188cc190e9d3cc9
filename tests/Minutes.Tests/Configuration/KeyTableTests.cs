using Minutes.Configuration;
using Minutes.Configuration.Keys;
using Minutes.Schedule;
using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class KeyTableTests
{
    public static TheoryData<string> Examples =>
    [
        .. TopKeys.Kind.Keys.Select(key => key.Example),
        .. PauseKeys.Kind.Keys.Select(key => $"pauses:\n  - {string.Join("\n    ", WithRequired(key).Select(shown => shown.Example))}"),
        .. LabelKeys.Kind.Keys.Select(key => $"labels:\n{Configurations.Indented(key.Example, 2)}"),
        .. PullRequestKeys.Kind.Keys.Select(key => Configurations.InSeries($"pull-request:\n{Configurations.Indented(key.Example, 2)}")),
        .. SeriesKeys.Defaults.Keys.Select(key => $"defaults:\n{Configurations.Indented(key.Example, 2)}"),
        .. SeriesKeys.Series.Keys.Select(key => Configurations.InSeries(key.Example)),
    ];

    public static TheoryData<string> KeysOfDefaults => [.. SeriesKeys.Defaults.Keys.Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_key_is_right(string yaml) => Configurations.Valid(yaml);

    [Theory]
    [MemberData(nameof(KeysOfDefaults))]
    public void A_default_reaches_each_series_and_changes_it(string name)
    {
        var key = SeriesKeys.Defaults.Keys.Single(key => key.Name == name);
        var read = Configurations.Valid($"defaults:\n{Configurations.Indented(key.Example, 2)}\nseries:\n  network: {{}}\n");

        Assert.NotEqual(new SeriesConfiguration(), read.For("network"));
        Assert.Equal(read.For("elsewhere"), read.For("network"));
    }

    [Fact]
    public void The_example_of_everything_has_every_key()
    {
        var lines = Configurations.Everything.Split('\n').Select(line => line.TrimStart(' ', '-')).ToList();
        Assert.All(KeyLevel.All.SelectMany(level => level.Keys), key => Assert.Contains(lines, line => line.StartsWith($"{key.Name}:", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_told_of_a_key_is_a_sentence() => Assert.All(
        KeyLevel.All.SelectMany(level => level.Keys), key => Assert.EndsWith(".", key.Text, StringComparison.Ordinal));

    private static IEnumerable<Key> WithRequired(Key<Pause> shown) => PauseKeys.Kind.Keys.Where(key => key.IsRequired || key == shown);
}
