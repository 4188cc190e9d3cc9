using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class TopicTests
{
    [Theory]
    [InlineData("### Firewall\n* said\n### Cables\n", "# Firewall 2-4|# Cables 4-5")]
    [InlineData("### Firewall\n#### Rules\ntext\n\n#### Ports\n", "# Firewall 2-3|# Rules 3-5|# Ports 6-7")]
    [InlineData("* Firewall\n  * said\n  more\n* Cables\n", "* Firewall 2-5|* Cables 5-6")]
    [InlineData("* Firewall\n\n  paragraph\n\n* Cables\n", "* Firewall 2-5|* Cables 6-7")]
    [InlineData("1. Firewall\n2. Cables\n   1. said\n", "* Firewall 2-3|* Cables 3-5")]
    [InlineData("\t* Firewall\n\t\t* said\n\t* Cables\n", "* Firewall 2-4|* Cables 4-5")]
    [InlineData("* Firewall\n### Cables\n* said\n", "* Firewall 2-3|# Cables 3-5")]
    [InlineData("* [ ] Firewall\n* ~~Cables~~\n* **Racks**\n", "* [ ] Firewall 2-3|* ~~Cables~~ 3-4|* **Racks** 4-5")]
    [InlineData("* Firewall\n\n---\n\n* Cables\n", "* Firewall 2-3|* Cables 6-7")]
    [InlineData("Firewall\n--------\n* said\n", "# Firewall 2-5")]
    public void Below_the_agenda_headings_and_outermost_bullets_are_topics(string below, string topics) =>
        Assert.Equal(topics, Shown("# 2023-03-08\n## Agenda\n" + below));

    [Theory]
    [InlineData("Sprint review & planning")]
    [InlineData("Postponed items")]
    [InlineData("Overflow")]
    [InlineData("AOB")]
    [InlineData("Sonstiges")]
    public void The_bullets_below_a_group_are_topics_of_their_own(string group) =>
        Assert.Equal($"# {group} 2-4|* Firewall 4-6|* Cables 6-7", Shown($"# 2023-03-08\n## Agenda\n### {group}\nboard\n* Firewall\n  * said\n* Cables\n"));

    [Theory]
    [InlineData("## Beside\n* said\n## Agenda\n", "# Beside 1-3")]
    [InlineData("## Agenda\n## Beside\n* said\n", "# Beside 2-4")]
    [InlineData("## Housekeeping\n* said\n### Firewall\n* said\n", "# Firewall 3-5")]
    [InlineData("### Firewall\n* said\n", "# Firewall 1-3")]
    [InlineData("## Agenda\n### Housekeeping\n* said\n", "# Housekeeping 2-4")]
    [InlineData("## Check AIs from last time\n* AI @mira: one\n* AI @oke: two\n", "* AI @mira: one 2-3|* AI @oke: two 3-4")]
    public void Topics_stand_elsewhere_too(string below, string topics) => Assert.Equal(topics, Shown("# 2023-03-08\n" + below));

    [Theory]
    [InlineData("## Participants\n* @mira\n")]
    [InlineData("## Recurring items\n* Who presents?\n")]
    [InlineData("* a bullet below the title\n")]
    [InlineData("## Agenda\ntext\n")]
    [InlineData("## Agenda\n* \n* ...\n* tbd\n* Topic 1\n* <topic>\n* N/A\n* none\n")]
    [InlineData("## Agenda\n:rotating_light: When adding items, please note:\n\n- your handle\n- how long it takes\n")]
    [InlineData("## Agenda\n### \n")]
    [InlineData("## Agenda\n```\n# comment\n* item\n```\n")]
    [InlineData("## Agenda\n<!--\n### Firewall\n* Cables\n-->\n")]
    [InlineData("## Agenda\n### 2023-03-15\n## 2023-03-15\n", "# 2023-03-15 2-3")]
    public void No_topic(string below, string others = "") => Assert.Equal(others, Shown("# 2023-03-08\n" + below));

    [Theory]
    [InlineData("* none of the lamps works\n", "* none of the lamps works 2-3")]
    [InlineData("* Nothing new in the lab\n", "* Nothing new in the lab 2-3")]
    [InlineData("When adding items, please note:\n- your handle\n\nToday:\n- Firewall\n", "* Firewall 6-7")]
    [InlineData("please note:\n- your handle\n### Firewall\n* said\n", "# Firewall 4-6")]
    public void What_only_looks_like_a_placeholder_or_an_instruction_is_one(string below, string topics) =>
        Assert.Equal(topics, Shown("# 2023-03-08\n## Agenda\n" + below));

    [Fact]
    public void A_topic_knows_what_it_stands_under()
    {
        var topics = Written.Read("# 2023-03-08\n## Agenda\n### Sprint planning\n* Firewall\n#### Rules\n").Topics;
        Assert.Equal(
            [("Agenda", "Agenda"), ("Agenda/Sprint planning", "Sprint planning"), ("Agenda/Sprint planning", "Sprint planning")],
            topics.Select(topic => (string.Join('/', topic.Path.Select(section => section.Text)), topic.Within?.Text)));
    }

    private static string Shown(string text) => string.Join('|', Written.Read(text).Topics.Select(topic =>
        $"{(topic.Form is TopicForm.Heading ? '#' : '*')} {topic.Text} {topic.Lines.Start}-{topic.Lines.End}"));
}
