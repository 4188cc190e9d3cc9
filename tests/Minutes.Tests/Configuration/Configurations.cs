using Minutes.Configuration;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Configuration;

/// <summary>Reads configurations that stand in a test.</summary>
internal static class Configurations
{
    /// <summary>Every key once, as the reference page shows it.</summary>
    public const string Everything = """
        # yaml-language-server: $schema=minutes.schema.json
        time-zone: Europe/Berlin

        pauses:                                  # no meetings of any series
          - from: 2026-12-21
            to: 2027-01-03
            reason: winter break

        holidays:
          - 2026-05-14: Ascension Day
          - 2026-10-03

        check: always                            # can be required before a merge

        labels:                                  # for what was discussed
          enabled: true
          name: minutes/{{ series }}/{{ date }}
          keep: 90 days
          repositories: [open-tidepool/*, tide-tools/charts]
          color: bfd4f2

        defaults:                                # for each series that does not say otherwise
          carry-over: open
          carry-text: references
          participants: empty
          template: .github/minutes.template.md
          pads: [pad.tidepool.example]
          pull-request:
            lead: 3 days
            draft: true
            body: .github/minutes.pull-request.md
            labels: [meeting]
            sign-off: true

        series:
          network:                               # the folder's name
            path: network/YYYYMMDD.md
            schedule: every Wednesday at 15:05
            duration: 50 minutes
            time-zone: Europe/Lisbon
            skip: [2026-03-25]
            move: { 2026-04-01: 2026-04-02 }
            repository: open-tidepool/network
            rota: ["@mira-k", "@tjorven"]
            template: templates/network.md
            title: "# {date}"
            carry-over: explicit
            carry-text: open
            participants: roster
            rules: { MIN000: error }
            pull-request:
              title: "{{ series }}: minutes of {{ weekday }}, {{ date }}"
              reviewers: [mira-k, open-tidepool/network]
              assignees: [tjorven]
          board:
            pull-request: { enabled: false }     # made by hand
          teams/storage: {}                      # named, so that it is live however long it slept
          drafts:
            ignore: true

        """;

    public static Parsed<MinutesConfiguration> Read(string yaml) =>
        MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", yaml));

    /// <summary>The configuration of a text without a mistake.</summary>
    public static MinutesConfiguration Valid(string yaml)
    {
        var read = Read(yaml);
        Assert.Empty(read.Problems);
        return Assert.IsType<MinutesConfiguration>(read.Value);
    }

    /// <summary>The mistakes as they are printed, without the file's name.</summary>
    public static string[] Mistakes(string yaml)
    {
        var read = Read(yaml);
        Assert.Null(read.Value);
        return [.. read.Problems.Select(problem => problem.ToString()[".github/minutes.yml:".Length..])];
    }

    /// <summary>A key with its value at the top of a series.</summary>
    public static string InSeries(string yaml) => $"series:\n  network:\n{Indented(yaml, 4)}\n";

    /// <summary>Some lines of YAML, further to the right.</summary>
    public static string Indented(string yaml, int blanks) =>
        string.Join('\n', yaml.Split('\n').Select(line => new string(' ', blanks) + line));
}
