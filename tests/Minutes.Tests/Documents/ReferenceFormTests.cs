using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class ReferenceFormTests
{
    [Theory]
    [InlineData("https://github.com/o/r/issues/12", "https://github.com/o/r/issues/12")]
    [InlineData("see https://github.com/o/r/pull/12.", "https://github.com/o/r/pull/12")]
    [InlineData("<https://github.com/o/r/pull/12>", "https://github.com/o/r/pull/12")]
    [InlineData("[text](https://github.com/o/r/issues/12)", "https://github.com/o/r/issues/12")]
    [InlineData("[text](<https://github.com/o/r/issues/12>)", "https://github.com/o/r/issues/12")]
    [InlineData("[text](https://github.com/o/r/issues/12 \"title\")", "https://github.com/o/r/issues/12")]
    [InlineData("[text]: https://github.com/o/r/issues/12", "https://github.com/o/r/issues/12")]
    [InlineData("https://github.com/o/r/issues/12#issuecomment-1557", "https://github.com/o/r/issues/12#issuecomment-1557")]
    [InlineData("https://github.com/o/r/pull/12/files#diff-0a", "https://github.com/o/r/pull/12/files#diff-0a")]
    [InlineData("https://github.com/o/r/pull/12/", "https://github.com/o/r/pull/12/")]
    [InlineData("https://github.com/o/r/issues/12?notification=1", "https://github.com/o/r/issues/12?notification=1")]
    [InlineData("http://www.github.com/o/r/discussions/12", "http://www.github.com/o/r/discussions/12")]
    [InlineData("**https://github.com/o/r/issues/12**", "https://github.com/o/r/issues/12")]
    [InlineData("o/r#12", "o/r#12")]
    [InlineData("o/r/#12", "o/r/#12")]
    [InlineData("o/r/pull/#12", "o/r/pull/#12")]
    [InlineData("_o/r#12_", "o/r#12")]
    [InlineData("(o/r#12)", "o/r#12")]
    public void An_address_or_a_full_name_tells_the_repository(string text, string written)
    {
        var document = Written.Read(text);
        var reference = Assert.Single(document.References);
        Assert.Equal("o/r#12", reference.Target?.ToString());
        Assert.Equal(written, document.TextOf(reference.Span));
    }

    [Theory]
    [InlineData("r#12", "r#12")]
    [InlineData("r/#12:", "r/#12")]
    [InlineData("[r#12]", "r#12")]
    [InlineData("notes/PR#12", "notes/PR#12")]
    [InlineData("**k8s.io#12**", "k8s.io#12")]
    public void A_name_without_its_owner_waits_for_a_witness(string text, string written)
    {
        var document = Written.Read(text);
        var reference = Assert.Single(document.References);
        Assert.Equal((ReferenceForm.Named, null, 12), (reference.Form, reference.Target, reference.Number));
        Assert.Equal(written, document.TextOf(reference.Span));
    }

    [Theory]
    [InlineData("#12", "#12")]
    [InlineData("PR#12", "PR#12")]
    [InlineData("PR #12", "#12")]
    [InlineData("issue #12, pull/#13", "#12 pull/#13")]
    [InlineData("(#12) [#13] \"#14\" #15: *#16* _#17_ ~~#18~~", "#12 #13 #14 #15 #16 #17 #18")]
    [InlineData("#300/#302 and #1/#2/#3", "#300 #302 #1 #2 #3")]
    [InlineData("ends with #12.", "#12")]
    [InlineData("Epic #12 and User Story #13", "#12 #13")]
    public void A_number_alone_waits_for_a_witness(string text, string written)
    {
        var document = Written.Read(text);
        Assert.All(document.References, reference => Assert.Equal((ReferenceForm.Bare, null), (reference.Form, reference.Target)));
        Assert.Equal(written, string.Join(' ', document.References.Select(reference => document.TextOf(reference.Span))));
    }

    [Theory]
    [InlineData("Hackathon #6")]
    [InlineData("Hackathon#6")]
    [InlineData("Punkt #3")]
    [InlineData("Sitzung #12")]
    [InlineData("resolution #4")]
    [InlineData("**Hackathon** #6")]
    [InlineData("Sprint #3, meeting #12, step #2")]
    [InlineData("HTTP #301, HTTP status #404, error #17")]
    [InlineData("No.#3 and number #3")]
    [InlineData("https://github.com/orgs/o/projects/6/views/4")]
    [InlineData("https://github.com/o/r/projects/6")]
    [InlineData("https://github.com/o/r/issues?q=is%3Aopen+12")]
    [InlineData("https://github.com/o/r/issues/new")]
    [InlineData("https://github.com/o/r/milestone/12")]
    [InlineData("https://github.com/o/r/blob/main/issues/12")]
    [InlineData("https://github.com/o/r/issues/12abc")]
    [InlineData("https://github.com/o/r/issues/0")]
    [InlineData("https://gitlab.com/o/r/issues/12")]
    [InlineData("https://github.com.example.org/o/r/issues/12")]
    [InlineData("https://redirect.github.com/o/r/issues/12")]
    [InlineData("https://example.org/page#12")]
    [InlineData("[r#12](https://example.org/pad)")]
    [InlineData("`#12` and ``o/r#12``")]
    [InlineData("```\n#12 o/r#12 https://github.com/o/r/issues/12\n```")]
    [InlineData("    o/r#12")]
    [InlineData("<!-- o/r#12 -->")]
    [InlineData("it&#39;s")]
    [InlineData("a#b#3")]
    [InlineData("#12a #12.5 #1st #12_b")]
    [InlineData("# 12 and #0 and #007 and #12345678")]
    [InlineData("color #ff0000")]
    [InlineData("a/b/c/d#12")]
    public void No_reference(string text) => Assert.Empty(Written.Read(text).References);

    [Theory]
    [InlineData("[#12](https://github.com/o/r/issues/12)", "o/r#12")]
    [InlineData("[issue r#12](https://github.com/o/r/issues/12)", "o/r#12")]
    [InlineData("[lab: first notes (#88)](https://github.com/o/r/pull/12)", "o/r#12")]
    [InlineData("[k8s/#12](https://github.com/o/k8s-cluster/pull/12)", "o/k8s-cluster#12")]
    [InlineData("#12(https://github.com/o/r/issues/12)", "o/r#12")]
    [InlineData("r/#12(https://github.com/o/r/issues/12)", "o/r#12")]
    [InlineData("[#11](https://github.com/o/r/issues/11), #12(https://github.com/o/r/issues/12)", "o/r#11 o/r#12")]
    public void The_address_of_a_link_says_what_its_text_means(string text, string targets) =>
        Assert.Equal(targets, string.Join(' ', Written.Read(text).References.Select(reference => reference.Target)));

    [Fact]
    public void A_repository_is_the_same_in_any_case() =>
        Assert.Single(Written.Read("Open-Tidepool/Network#12 and open-tidepool/network#12").References.Select(reference => reference.Target).Distinct());
}
