using Xunit;

namespace Minutes.Tests.Validation.Leftovers;

public sealed class TemplateTextTests
{
    [Theory]
    [InlineData("* {{ topic }}", "{{ topic }}")]
    [InlineData("{% for topic in topics %}", "{% for topic in topics %}")]
    [InlineData("* due 202X-XX-XX", "202X-XX-XX")]
    [InlineData("* due 202X-03-11", "202X-03-11")]
    [InlineData("* Next meeting: YYYY-MM-DD", "YYYY-MM-DD")]
    [InlineData("**Datum:** TT.MM.JJJJ", "TT.MM.JJJJ")]
    [InlineData("* Time: HH:MM", "HH:MM")]
    [InlineData("* AI @todo: write to the harbour master", "@todo")]
    [InlineData("* @your-handle", "@your-handle")]
    [InlineData("* @your_name", "@your_name")]
    [InlineData("\n### Topic 1\n\n* a", "Topic 1")]
    [InlineData("\n### Topic #2 (5 min)\n\n* a", "Topic #2 (5 min")]
    [InlineData("\n### Topic 1: description\n\n* a", "Topic 1: description")]
    [InlineData("\n### Topic 1 - Title\n\n* a", "Topic 1 - Title")]
    [InlineData("\n### Agenda item A\n\n* a", "Agenda item A")]
    [InlineData("\n### Thema 1\n\n* a", "Thema 1")]
    [InlineData("\n### <topic>\n\n* a", "<topic>")]
    [InlineData("\n### [Topic title]\n\n* a", "[Topic title]")]
    [InlineData("\n### Topic\n\n* a", "Topic")]
    [InlineData("\n### TBD\n\n* a", "TBD")]
    [InlineData("\n### TODO", "TODO")]
    [InlineData("* Lorem ipsum dolor sit amet", "Lorem ipsum")]
    [InlineData("* add your name here", "add your name here")]
    [InlineData("* Vorname Nachname", "Vorname Nachname")]
    [InlineData("* [insert link]", "[insert link]")]
    [InlineData("* Scribe: <name>", "<name>")]
    [InlineData("* [issue](url)", "url")]
    [InlineData("* see #XXX", "#XXX")]
    [InlineData("* https://github.com/open-tidepool/network/issues/XXX", "XXX")]
    [InlineData("* see https://github.com/open-tidepool/network/pull/N for that", "N")]
    [InlineData("* link to the issue", "link to the issue")]
    [InlineData("* Lid (XX min)", "(XX min)")]
    [InlineData("* Lid (??min)", "(??min)")]
    [InlineData("* bitte hier eintragen", "bitte hier eintragen")]
    [InlineData("%DATE%", "%DATE%")]
    [InlineData("* FIXME", "FIXME")]
    [InlineData("* ???", "???")]
    [InlineData("* TBD.", "TBD")]
    [InlineData("* [description of the topic]", "[description of the topic]")]
    [InlineData("* [ ] TBD", "TBD")]
    [InlineData("* [x] Scribe: [name]", "[name]")]
    [InlineData("* **Scribe:** <name>", "<name>")]
    [InlineData("\n### Topic 1: [Title]\n\n* a", "[Title]")]
    [InlineData("\n### Topic 12\n\n* a", "Topic 12")]
    [InlineData("* {name}", "{name}")]
    [InlineData("\n### TODO\n\n### Lid\n\n* a", "TODO")]
    [InlineData("* Discuss again on YYYY-MM-DD", "YYYY-MM-DD")]
    [InlineData("* Presented by <name>", "<name>")]
    [InlineData("* shown by [NAME]", "[NAME]")]
    [InlineData("* TBD: insert the notes of the discussion here", "insert the notes of the discussion here")]
    public void Placeholders_are_told(string line, string placeholder) =>
        Assert.EndsWith($"the placeholder \"{placeholder}\" was left in", Assert.Single(Submitted.Saying(line).Found("template-text")), StringComparison.Ordinal);

    [Theory]
    [InlineData("* @handle")]
    [InlineData("* TBD")]
    [InlineData("* Name")]
    [InlineData("* Participant 1")]
    public void Nobody_took_part_under_such_names(string participant) => Assert.Single(Submitted.SoundBut("* @tjorven", participant).Found("template-text"));

    [Theory]
    [InlineData("* `{{ topic }}` is a placeholder")]
    [InlineData("* the chart says {{ .Values.gauge }} and {{ site.url }}")]
    [InlineData("{% include map.html %}")]
    [InlineData("* we write dates as YYYY-MM-DD from now on")]
    [InlineData("* Topic 1 of the survey: salt")]
    [InlineData("* Topic 1: salt")]
    [InlineData("\n### Topics for the summer\n\n* a")]
    [InlineData("\n### TODO\n\n* paint")]
    [InlineData("* next date: TBD")]
    [InlineData("* FIXME: the lid is loose")]
    [InlineData("* ...")]
    [InlineData("\n### Topic 123\n\n* a")]
    [InlineData("\n### Topic D\n\n* a")]
    [InlineData("\n### Topic 1 (the lid)\n\n* a")]
    [InlineData("\n### Topic 1 - the lid\n\n* a")]
    [InlineData("\n### 1\n\n* a")]
    [InlineData("* Scribe: <mira>")]
    [InlineData("* <>")]
    [InlineData("* Scribe:TBD")]
    [InlineData("* TBD, says Mira")]
    [InlineData("* who brings the lid is TBD")]
    [InlineData("* @handle-maker asked for the name")]
    [InlineData("* mail todo@tide.example")]
    [InlineData("* [Topic](https://tide.example)")]
    [InlineData("* name")]
    [InlineData("<!-- {{ topic }} -->")]
    [InlineData("```\n@todo {{ x }}\n```")]
    [InlineData("* dates are written as YYYY-MM-DD")]
    [InlineData("* sorted by YYYY-MM-DD in the table")]
    [InlineData("* start it with <name> of the node")]
    [InlineData("* we can insert a gauge here")]
    public void Words_that_only_look_like_them_are_not(string line) => Assert.Empty(Submitted.Saying(line).Found("template-text"));

    [Fact]
    public void The_same_placeholder_is_told_once_with_all_its_places()
    {
        var finding = Assert.Single(Submitted.Saying("* @todo\n* @todo").Findings(), finding => finding.Rule.Name == "template-text");
        Assert.Single(finding.AlsoAt);
    }

    [Theory]
    [InlineData("* link to the issue", 0)]
    [InlineData("* @todo", 1)]
    public void A_line_that_the_series_has_each_time_is_meant_but_nobody_is_called_todo(string line, int count)
    {
        var submitted = Submitted.Saying(line);
        foreach (var date in (string[])["2026-02-18", "2026-02-25", "2026-03-04"])
            submitted = submitted.Beside($"network/{date.Replace("-", "", StringComparison.Ordinal)}.md", Submitted.SoundOf(date) + line + "\n");
        Assert.Equal(count, submitted.Found("template-text").Length);
    }

    [Theory]
    [InlineData("* @todo", 0)]
    [InlineData("* {{ topic }}", 1)]
    public void Before_the_meeting_placeholders_wait_but_a_template_must_be_rendered(string line, int count) =>
        Assert.Equal(count, (Submitted.Saying(line) with { Now = "2026-03-10T08:00:00Z" }).Found("template-text").Length);

    [Fact]
    public void A_title_is_told_by_the_rule_for_titles() => Assert.Empty(Submitted.SoundBut("# 2026-03-11", "# YYYY-MM-DD").Found("template-text"));

    [Fact]
    public void Topic_may_be_what_a_series_calls_its_agenda() => Assert.Empty(Submitted.SoundBut("## Agenda", "## Topic").Found("template-text"));
}
