using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Documents;

/// <summary>What a short reference means is told by the addresses around it, or stays open.</summary>
public sealed class ReferenceContextTests
{
    [Theory]
    [InlineData("#12 is https://github.com/o/r/issues/12", "o/r#12")]
    [InlineData("see #12\n\nhttps://github.com/o/r/issues/12", "o/r#12")]
    [InlineData("## A\no/r#12\n## B\n#12", "o/r#12")]
    [InlineData("#12 [#12] (https://github.com/o/r/issues/12)", "o/r#12")]
    [InlineData("r#12 and https://github.com/o/r/issues/12", "o/r#12")]
    [InlineData("R#12 and https://github.com/o/r/issues/12", "o/r#12")]
    public void A_witness_tells_the_repository(string text, string target) =>
        Assert.All(Written.Read(text).References, reference => Assert.Equal(target, reference.Target?.ToString()));

    [Theory]
    [InlineData("#12 and https://github.com/o/r/issues/13", "another number")]
    [InlineData("s#12 and https://github.com/o/r/issues/12", "another repository")]
    [InlineData("#12 and `https://github.com/o/r/issues/12`", "code is no witness")]
    [InlineData("#12 and r#12", "no owner is told")]
    [InlineData("#12: https://github.com/o/r/issues/12 or https://github.com/o/s/issues/12", "two things can be meant")]
    public void Without_one_it_stays_open(string text, string because) => Assert.True(Written.Read(text).References[0].Target is null, because);

    [Theory]
    [InlineData("## A\no/r#12\n## B\no/s#12\no/t#12 #12", "o/t#12", "the line counts before the section")]
    [InlineData("## A\no/r#12\n## B\no/s#12\n#12", "o/s#12", "the section counts before the file")]
    [InlineData("## A\no/r#12\n## B\no/s#12\n## C\n#12", "", "elsewhere in the file two things can be meant")]
    [InlineData("## A\no/r#12\no/s#12\n#12\n## B\no/r#12", "", "two things can be meant in the section")]
    [InlineData("## A\no/r#12\n## B\no/s#12\n## C\ns#12", "o/s#12", "the name decides")]
    public void The_nearest_witness_counts(string text, string target, string because)
    {
        var reference = Written.Read(text).References.Single(reference => reference.Form is ReferenceForm.Bare or ReferenceForm.Named);
        Assert.True(target == $"{reference.Target}", because);
    }

    [Theory]
    [InlineData("#12", "o/home#12")]
    [InlineData("PR #12", "o/home#12")]
    [InlineData("home#12", "o/home#12")]
    [InlineData("Home/#12", "o/home#12")]
    [InlineData("#12 o/r#12", "o/r#12")]
    [InlineData("r#12", "")]
    [InlineData("#12 o/r#12 o/s#12", "")]
    public void A_configured_repository_is_meant_where_the_text_does_not_tell(string text, string target) =>
        Assert.Equal(target, $"{Written.Read(text, new RepositoryName("o", "home")).References[0].Target}");

    [Theory]
    [InlineData("r#12", "r#12")]
    [InlineData("o/r/#12", "r#12")]
    [InlineData("https://github.com/O/R/pull/12", "r#12")]
    [InlineData("o/r#13 #13", "r#13")]
    [InlineData("#12", "#12")]
    public void The_key_is_the_same_however_it_is_written(string text, string key) =>
        Assert.All(Written.Read(text).References, reference => Assert.Equal(key, reference.Key));
}
