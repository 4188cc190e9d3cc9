using System.Text.RegularExpressions;
using Minutes.Tests.Planning;
using Minutes.Tests.Validation.Identity;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>
/// What people are told of lines that they write, word for word. A sample is the place at which its lines stand in sound minutes, the lines,
/// each behind a bar, and all that all rules tell of them. Where they tell nothing, the reason may stand behind the place.
/// </summary>
public sealed partial class SampleTests
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    private static readonly string Folder = Path.Combine(TestArchive.Repository(), "tests", "Minutes.Tests", "Validation", "Golden", "Samples");

    public static TheoryData<string, string> Samples => [.. Directory.GetFiles(Folder).Order(StringComparer.Ordinal).SelectMany(SamplesIn)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_sample_is_told_of_as_it_is_written_down(string group, string sample) => Assert.True(ToldOf(sample) == sample, $"{group}: expected\n{sample}\ntold\n{ToldOf(sample)}");

    private static IEnumerable<(string Group, string Sample)> SamplesIn(string file)
    {
        var samples = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd().Split("\n\n");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            samples = [.. samples.Select(ToldOf)];
            File.WriteAllText(file, string.Join("\n\n", samples) + "\n");
        }

        return samples.Select(sample => (Path.GetFileNameWithoutExtension(file), sample));
    }

    private static string ToldOf(string sample)
    {
        var written = sample.Split('\n').TakeWhile((line, index) => index == 0 || line is ['|', ..]).ToArray();
        var lines = string.Join('\n', written.Skip(1).Select(line => Read(line is ['|', ' ', ..] ? line[2..] : line[1..])));
        var submitted = Placed(written[0].Split(": ")[0], lines);
        var source = Examples.Read(submitted)!.Source;
        return string.Concat(written.Select(line => line + "\n").Concat(Examples.Findings(submitted).Select(finding => $"  {finding.Rule.Name} {Told.Of(finding, source)}"))).TrimEnd();
    }

    private static Submitted Placed(string place, string lines) => (place switch
    {
        "below the last topic" => Submitted.Saying(lines),
        "as participants" => Submitted.SoundBut("* @mira-k\n* @tjorven", lines),
        "as title" => Submitted.SoundBut("# 2026-03-11", lines),
        "as agenda" => new(Submitted.Sound[..Submitted.Sound.IndexOf("## Agenda", StringComparison.Ordinal)] + lines + "\n"),
        "above the agenda" => Submitted.SoundBut("## Agenda", lines + "\n\n## Agenda"),
        "as the whole file" => new(lines),
        ['i', 'n', ' ', .. var path] => Submitted.SoundBut("# 2026-03-11", lines is "" ? "# 2026-03-11" : lines) with { Path = path },
        _ => throw new ArgumentException($"there is no place {place}"),
    }).After(Weekly.Before);

    private static string Read(string line) => Escape().Replace(line, match => match.Value switch
    {
        "\\t" => "\t",
        "\\r" => "\r",
        var code => ((char)Convert.ToInt32(code[2..], 16)).ToString(),
    });

    [GeneratedRegex(@"\\(?:[tr](?![a-z])|u[0-9a-f]{4})")]
    private static partial Regex Escape();
}
