using Xunit;

namespace Minutes.Tests.Validation.Leftovers;

/// <summary>The placeholders that are known from the templates of pads, wikis and GitHub: each by itself, as people leave them in.</summary>
public sealed class KnownPlaceholderTests
{
    [Theory]
    [InlineData("topics here, topic here, topic name, topic title, name of topic, name of the topic, title of topic, title of the topic, your topic, your topic here, new topic, first topic, second topic")]
    [InlineData("topic, third topic, another topic, example topic, sample topic, topic n, agenda item, your agenda item, new agenda item, another agenda item, your item, subtopic, sub-topic")]
    [InlineData("Thema, neues Thema, erstes Thema, zweites Thema, weiteres Thema, dein Thema, Unterthema, Tagesordnungspunkt")]
    [InlineData("your name, your full name, dein Name, Ihr Name, first name, last name, firstname lastname, first name last name, first last, name surname, surname, full name")]
    [InlineData("Vorname Nachname, Vorname Name, John Doe, Jane Doe, Max Mustermann, Erika Mustermann, foo bar")]
    [InlineData("link to the issue, link to issue, link to an issue, link to the issues, link to issues, issue link, link to PR, link to the PR, link to issue/PR, link to pull request, link to the pull request")]
    [InlineData("link to ticket, link to the ticket, link to slides, link to recording, link to the recording, Link zum Issue, Link zum Ticket")]
    [InlineData("YYYY-MM-DD, YYYY/MM/DD, YYYYMMDD, DD.MM.YYYY, DD.MM.YY, DD/MM/YYYY, MM/DD/YYYY, DD-MM-YYYY, JJJJ-MM-TT, TT.MM.JJJJ, TT.MM.JJ, XX.XX.XXXX, XX.XX, XXXX-XX-XX")]
    [InlineData("HH:MM, XX:XX, HH:MM UTC, HH:MM Uhr, XX:XX Uhr, HH:MM - HH:MM, HH:MM-HH:MM, HH:MM – HH:MM, XX:XX - XX:XX")]
    [InlineData("placeholder, placeholder text, Platzhalter, Platzhaltertext, Blindtext, fill in, please fill in, to be filled, to be filled in, bitte ausfüllen")]
    [InlineData("TBD, TBA, TBC, t.b.d., t.b.a., FIXME, fix me, XXX, XXXX, ???, ????, n.n.")]
    public void Behind_a_bullet(string placeholders) => AssertTold(placeholders.Split(", "), placeholder => $"* {placeholder}\n");

    [Theory]
    [InlineData("name, surname|Vorname, Nachname")]
    public void With_a_comma_in_it(string placeholders) => AssertTold(placeholders.Split('|'), placeholder => $"* {placeholder}\n");

    [Theory]
    [InlineData("name, names, handle, handles, GitHub handle, GitHub handles, GitHub name, GitHub username, username, Teilnehmer, participant, attendee")]
    [InlineData("name (organisation), name (organization), name (affiliation), name (company), name (handle)")]
    [InlineData("TBD, TBA, TBC, XXX, XXXX, ??, ???, n.n., new section")]
    public void Among_the_participants(string placeholders)
    {
        foreach (var placeholder in placeholders.Split(", "))
            Assert.True(Submitted.SoundBut("* @tjorven", $"* {placeholder}").Found("template-text") is [_], placeholder);
    }

    [Theory]
    [InlineData("name, organisation")]
    [InlineData("name, organization")]
    [InlineData("name, affiliation")]
    [InlineData("name, company")]
    public void A_participant_with_a_comma(string placeholder) => Assert.Single(Submitted.SoundBut("* @tjorven", $"* {placeholder}").Found("template-text"));

    [Theory]
    [InlineData("TBD, TBA, TBC, t.b.d., t.b.a., XXX, XXXX, ??, ???, ..., …, n.n., new section, untitled topic, heading, Überschrift, TODO, to do, FIXME")]
    [InlineData("topic 1, subtopic 1, sub-topic 1, agenda topic 1, discussion topic 1, item 1, agenda item 1, discussion item 1, action item 1, Thema 1, Unterthema 1, Punkt 1, Tagesordnungspunkt 1")]
    [InlineData("participant 1, attendee 1, person 1, name 1, Teilnehmer 1, Teilnehmerin 1, guest 1, bullet point 1, bullet 1")]
    [InlineData("topic A, topic B, topic C, topic N, topic X, topic XX, topic NN, topic 12, topic #3")]
    public void In_a_heading(string placeholders) => AssertTold(placeholders.Split(", "), placeholder => $"\n### {placeholder}\n");

    [Theory]
    [InlineData("date, Datum, meeting date, meeting title, meeting name, meeting link, Uhrzeit, location, Ort, name, names, Titel, topic, Thema, URL, handle, handles, GitHub handle, github-handle, GitHub name")]
    [InlineData("GitHub username, username, user, title, topic title, time, link, text, owner, assignee, presenter, speaker, chair, scribe, facilitator, moderator, note taker, notetaker, minute taker, participant, participants, attendee")]
    [InlineData("attendees, Teilnehmer, description, description of the topic, topic description, description of topic, short description, Beschreibung, notes, todo, tbd, tba, number, item, agenda item, issue, issue number, issue link, link to issue, decision, placeholder")]
    [InlineData("team, group, project, project name, team name, your name, insert date, YYYY-MM-DD, fill in, topic 1, topic 2, topic 3, firstname lastname")]
    public void In_brackets(string placeholders) => AssertTold(placeholders.Split(", ").Select(placeholder => $"[{placeholder}]"), placeholder => $"* {placeholder}\n");

    [Theory]
    [InlineData("todo, tbd, tba, handle, handle1, handle2, handle3, handles, username, user-name, your-handle, yourhandle, your_handle, your-name, your_name, yourname, your-username")]
    [InlineData("your-github-handle, your-github-username, github-handle, githubhandle, github_handle, github-name, github-username, githubusername, github-user, gh-handle, ghhandle")]
    [InlineData("xxx, xxxx, benutzername, nutzername, dein-name, deinname, name, firstname, lastname, placeholder, someone, somebody, participant, participant1, attendee, attendee1, user1, user2")]
    public void As_a_handle(string names) => AssertTold(names.Split(", ").Select(name => "@" + name), handle => $"* ask {handle} for the key\n");

    [Theory]
    [InlineData("due 20XX-XX-XX")]
    [InlineData("due XX.XX.2026")]
    [InlineData("due XX/XX/2026")]
    [InlineData("<insert link>")]
    [InlineData("(insert link)")]
    [InlineData("[your name]")]
    [InlineData("[a](link)")]
    [InlineData("[a](http://...)")]
    [InlineData("[a](https://...)")]
    [InlineData("[a](...)")]
    [InlineData("[a](TODO)")]
    [InlineData("[a](TBD)")]
    [InlineData("see #NN")]
    [InlineData("see #??")]
    [InlineData("https://github.com/open-tidepool/network/pull/XXX")]
    [InlineData("https://github.com/open-tidepool/network/issues/NNN")]
    [InlineData("https://github.com/open-tidepool/network/pull/NN")]
    [InlineData("[a](https://github.com/open-tidepool/network/issues/N)")]
    [InlineData("[a](https://github.com/open-tidepool/network/pull/N)")]
    [InlineData("[a](https://github.com/open-tidepool/network/issues/X)")]
    [InlineData("[a](https://github.com/open-tidepool/network/pull/X)")]
    [InlineData("https://github.com/open-tidepool/network/issues/<number>")]
    [InlineData("https://github.com/open-tidepool/network/pull/<number>")]
    [InlineData("Lid (X min)")]
    [InlineData("dein Name hier")]
    public void Anywhere_on_a_line(string line) => Assert.Single(Submitted.Saying($"* {line}").Found("template-text"));

    private static void AssertTold(IEnumerable<string> placeholders, Func<string, string> line)
    {
        foreach (var placeholder in placeholders) Assert.True(Submitted.Saying(line(placeholder).TrimEnd()).Found("template-text") is [_], placeholder);
    }
}
