using Minutes.Announcements;
using Minutes.Archive;
using Minutes.Comments;
using Minutes.Documents;
using Minutes.Schedule;
using Minutes.Tests.Configuration;
using Xunit;

namespace Minutes.Tests.Rendering;

/// <summary>The page tells what the templates of the pull request see.</summary>
public sealed class PullRequestTemplateTests
{
    private static readonly Announcement Bare = new()
    {
        Server = GitHubServer.Public,
        Repository = RepositoryName.Parse("open-tidepool/minutes")!,
        Branch = "minutes/network/2026-04-22",
        Base = "main",
        Series = "network",
        Meeting = new Meeting(new(2026, 4, 22), null, new(2026, 4, 22)),
        Path = ArchivePath.Parse("network/20260422.md")!,
    };

    [Fact]
    public void The_page_names_the_fields_of_title_and_body()
    {
        Assert.Equal(AnnouncementModel.OfTitle(Bare).Content.Keys, TemplatePage.NamesIn("the title"));
        Assert.Equal(AnnouncementModel.OfBody(Bare).Content.Keys.Except(AnnouncementModel.OfTitle(Bare).Content.Keys), TemplatePage.NamesIn("the body"));
    }

    [Fact]
    public void The_page_shows_the_built_in_templates()
    {
        Assert.Equal(GeneratedFile.Read("templates/pull-request.title"), TemplatePage.Block("the built-in title"));
        Assert.Equal(GeneratedFile.Read("templates/pull-request.md"), TemplatePage.Block("the built-in body"));
    }
}
