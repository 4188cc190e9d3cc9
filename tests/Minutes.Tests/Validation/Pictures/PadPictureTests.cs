using Xunit;

namespace Minutes.Tests.Validation.Pictures;

/// <summary>MIN060: pictures that lie on a pad.</summary>
public sealed class PadPictureTests
{
    private const string Rule = "pad-picture";
    private const string Upload = "upload_5c3f1d2e9a7b40618c2d3e4f5a6b7c8d.png";

    [Theory]
    [InlineData($"![gauge](https://pad.example/uploads/{Upload})", "pad.example")]
    [InlineData("![](https://notes.tides.example/uploads/1bc69fef-1a0c-4b0f-b25a-fc29eeea84f2.jpg)", "notes.tides.example")]
    [InlineData($"![](https://tides.example/hedgedoc/uploads/{Upload})", "tides.example")]
    [InlineData("![](https://notes.tides.example/uploads/gauge.png \"title\")", "notes.tides.example")]
    [InlineData("![](https://hackmd.io/_uploads/Hk2x9aQ.png)", "hackmd.io")]
    [InlineData("![](https://i.imgur.com/aB3dE5.png)", "i.imgur.com")]
    [InlineData("![](https://lh3.googleusercontent.com/abc)", "lh3.googleusercontent.com")]
    [InlineData($"[gauge](https://pad.example/uploads/{Upload})", "pad.example")]
    [InlineData($"https://pad.example/uploads/{Upload}", "pad.example")]
    [InlineData($"<img src=\"https://pad.example/uploads/{Upload}\" width=\"300\">", "pad.example")]
    [InlineData($"![](/uploads/{Upload})", "the pad")]
    [InlineData($"![](uploads/{Upload})", "the pad")]
    public void A_picture_on_a_pad_is_told(string picture, string host) =>
        Assert.EndsWith($"the picture lies only on {host}", Assert.Single(Submitted.Saying($"* {picture}").Found(Rule)), StringComparison.Ordinal);

    [Fact]
    public void Several_pictures_are_told_at_once()
    {
        var finding = Assert.Single(Submitted.Saying("![](https://i.imgur.com/a.png)\n\n![](https://i.imgur.com/b.png)").Findings(), finding => finding.Rule.Name == Rule);
        Assert.Equal(("2 pictures lie only on i.imgur.com", 1), (finding.Message, finding.AlsoAt.Length));
    }

    [Fact]
    public void Several_with_copies_are_told_at_once()
    {
        var finding = Assert.Single(
            Submitted.Saying("![](https://i.imgur.com/a.png)\n\n![](https://i.imgur.com/b.png)").Beside("network/a.png").Beside("network/b.png").Findings(),
            finding => finding.Rule.Name == Rule);
        Assert.Equal(("2 pictures lie on a pad, and the repository has copies", "link the copy", "link the copy in the repository"), (finding.Message, finding.Advice, finding.Fix!.Title));
    }

    [Fact]
    public void One_with_a_copy_is_told() =>
        Assert.Equal(["15:5 the picture lies on a pad, and the repository has a copy"], Submitted.Saying("![](https://i.imgur.com/a.png)").Beside("network/a.png").Found(Rule));

    [Fact]
    public void A_name_that_only_ends_like_it_is_no_copy() =>
        Assert.Equal(["15:5 the picture lies only on i.imgur.com"], Submitted.Saying("![](https://i.imgur.com/a.png)").Beside("network/lava.png").Found(Rule));

    [Theory]
    [InlineData($"![gauge](https://pad.example/uploads/{Upload} \"up\")", $"![gauge](images/{Upload} \"up\")", $"network/images/{Upload}")]
    [InlineData($"![gauge](/uploads/{Upload})", $"![gauge](../images/{Upload})", $"images/{Upload}")]
    [InlineData($"<img src=\"https://pad.example/uploads/{Upload}\">", $"<img src=\"{Upload}\">", $"network/{Upload}")]
    [InlineData("![gauge](https://pad.example/uploads/my%20gauge.png)", "![gauge](my%20gauge.png)", "network/my gauge.png")]
    public void A_copy_in_the_repository_is_linked(string written, string meant, string copy) =>
        Assert.Equal(Submitted.Sound + $"* {meant}\n", Submitted.Saying($"* {written}").Beside(copy).Mended(Rule));

    [Fact]
    public void Of_several_copies_the_one_below_the_minutes_is_linked() => Assert.Equal(
        Submitted.Sound + $"![](images/{Upload})\n",
        Submitted.Saying($"![](https://pad.example/uploads/{Upload})").Beside($"network/images/{Upload}").Beside($"docs/{Upload}").Mended(Rule));

    [Fact]
    public void Which_of_several_copies_is_meant_is_not_guessed() => Assert.Null(Assert.Single(
        Submitted.Saying($"![](https://pad.example/uploads/{Upload})").Beside($"board/{Upload}").Beside($"docs/{Upload}").Findings(),
        finding => finding.Rule.Name == Rule).Fix);

    [Fact]
    public void A_bare_address_is_not_made_a_path() => Assert.Null(Assert.Single(
        Submitted.Saying($"https://pad.example/uploads/{Upload}").Beside($"network/{Upload}").Findings(),
        finding => finding.Rule.Name == Rule).Fix);

    [Theory]
    [InlineData("![](https://notes.tides.example/files/gauge.png)", 1)]
    [InlineData("[gauge](https://notes.tides.example/files/gauge.png)", 1)]
    [InlineData("[gauge](https://notes.tides.example/files/gauge)", 0)]
    [InlineData("![](https://other.tides.example/files/gauge.png)", 0)]
    public void A_configured_host_is_one_of_a_pad(string line, int count) =>
        Assert.Equal(count, (Submitted.Saying(line) with { Configuration = "defaults: { pads: [notes.tides.example] }\n" }).Found(Rule).Length);

    [Theory]
    [InlineData("![](images/gauge.png)", "a file of the repository")]
    [InlineData("![](https://tides.example/wp-content/uploads/2021/06/gauge.png)", "a web site")]
    [InlineData("![](https://forum.tides.example/uploads/default/original/1X/gauge.png)", "a forum")]
    [InlineData("![](https://github.com/user-attachments/assets/1bc69fef-1a0c-4b0f-b25a-fc29eeea84f2)", "GitHub keeps them")]
    [InlineData("![](https://raw.githubusercontent.com/o/r/main/gauge.png)", "GitHub keeps them")]
    [InlineData("![](https://tides.example/gauge.png)", "any picture")]
    [InlineData("* the picture is at uploads/gauge.png", "no link")]
    public void Other_pictures_are_left_alone(string line, string because) => Assert.True(Submitted.Saying(line).Found(Rule) is [], because);

    [Fact]
    public void A_file_in_a_folder_of_that_name_is_no_pads() =>
        Assert.Empty(Submitted.Saying($"![](/uploads/{Upload})").Beside($"uploads/{Upload}").Found(Rule));

    [Theory]
    [InlineData("* ![](blob:https://pad.example.org/5b1e2c3d)")]
    [InlineData("* ![gauge](data:image/png;base64,iVBORw0KGgo)")]
    [InlineData("* ![](attachment:image.png)")]
    public void A_picture_that_was_pasted_and_never_saved_is_told(string line) =>
        Assert.Equal("the picture was pasted and never saved: nobody else sees it", Assert.Single(Submitted.Saying(line).Findings(), finding => finding.Rule.Name == Rule).Message);

    [Theory]
    [InlineData("* `![](blob:x)` is what the pad wrote")]
    [InlineData("* [the data](data/table.csv) of the gauge")]
    public void Code_and_other_data_are_no_such_pictures(string line) => Assert.Empty(Submitted.Saying(line).Found(Rule));
}
