using System.Collections.Frozen;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>A real archive of which every file is mended, and then every file once more: by then the minutes around have changed, too.</summary>
public sealed class MendedArchiveTests
{
    [Fact]
    public void Mending_an_archive_a_second_time_changes_nothing_and_no_word_is_lost()
    {
        var listing = Corpus.Listing();
        var submissions = new Submissions(
            MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", "")).Value!, Instant.FromUtc(2026, 3, 12, 8, 0), Corpus.Paths().ToFrozenSet(StringComparer.Ordinal));
        foreach (var series in listing.Series)
        {
            var documents = series.Regular.Concat(series.Special).ToDictionary(file => SubmittedPath.Of(file.Path, listing)!, file => Corpus.Read(file.Path.ToString()));
            var once = Mended(submissions, series, documents);
            var twice = Mended(submissions, series, once);
            Assert.Equal(once.Values.Select(document => document.Source.Text), twice.Values.Select(document => document.Source.Text));
        }
    }

    private static Dictionary<SubmittedPath, MinutesDocument> Mended(Submissions submissions, SeriesListing series, Dictionary<SubmittedPath, MinutesDocument> documents)
    {
        var regular = series.Regular.Select(file => (file, documents[documents.Keys.First(path => path.Path == file.Path)]));
        var around = new SeriesAround(series, regular, hasRoster: false);
        return documents.ToDictionary(
            file => file.Key,
            file =>
            {
                var submission = submissions.Of(file.Key, file.Value, around.Of(file.Key));
                foreach (var finding in Checker.Check(submission)) FixPromise.AssertKept(finding, submission.Source);
                return Checker.Mend(submission, _ => true).Submission.Document;
            });
    }
}
