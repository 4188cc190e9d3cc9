using Minutes.Series;
using Xunit;

namespace Minutes.Tests.Planning;

public sealed class TmpTests
{
    [Fact]
    public void Tmp()
    {
        var archive = new TestArchive().With("network/20260311.md", "# 2026-03-11\n\n## Action items from last week\n\n* [ ] @mira: paint them\n\n## Agenda\n\n### Sprint Review & Planning\n\n-> done\n\t- not discussed\n      1. | a | b |\n      grey or blue?\n  + continuation from [2026-02-04](20260204.md#lids)\n\n  * o/r#12\n\n      * | a | b |\n  + o/r#12\n  * [x] @mira: paint them\n      1. <https://github.com/o/r/issues/12>\n\n#### Lids\n\n\n");
        var known = Filling.LinesOf(archive.State().Profile.Minutes[0].Document).ToList();
        archive.WriteNext();
        var next = Filling.LinesOf(archive.State().Profile.Minutes[1].Document).ToList();
        Assert.Fail(string.Join('\n', known) + "\n=====\n" + string.Join('\n', next) + "\n====\n" + archive.State().Profile.Minutes[1].Document.Source.Text+ archive.State().Profile.Minutes[1].Document.Participants.Length);
    }
}
