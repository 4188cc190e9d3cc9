using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>What people do with minutes: hand them in, write into the bot's pull requests, merge, correct.</summary>
/// <param name="github">GitHub.</param>
/// <param name="repository">The repository of the minutes.</param>
/// <param name="diary">Where they write down what they will do.</param>
/// <param name="afterwards">What happens after each of their steps.</param>
internal sealed class People(GitHubServer github, Repository repository, Diary diary, Func<Task> afterwards)
{
    private const int Writers = 4;

    private readonly HashSet<string> _handedIn = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What people wrote into pull requests of the bot, before the meeting.</summary>
    internal Dictionary<PullRequest, string> Notes { get; } = [];

    /// <summary>The files as they should be on the default branch.</summary>
    internal Dictionary<string, ImmutableArray<byte>> Merged { get; } = new(StringComparer.Ordinal);


    /// <summary>How many pull requests were handed in since this was asked last.</summary>
    internal int TakeCount() => Interlocked.Exchange(ref _count, 0);

    /// <summary>Files that were there before the bot came.</summary>
    internal void Had(IEnumerable<ReplayedFile> files)
    {
        foreach (var file in files)
        {
            _handedIn.Add(file.Path);
            Merged[file.Path] = file.Bytes;
        }

        repository.CommitBytes(Person(0), "Minutes until now", null, [.. Merged.Select(file => (file.Key, (byte[]?)[.. file.Value]))]);
    }

    /// <summary>Writes down when a meeting's minutes come, and what happens to the bot's before.</summary>
    internal void Expect(ReplayedFile file, ImmutableArray<ReplayedFile> all)
    {
        diary.Add(HandInOf(file), () => HandInAsync(file, all));
        if (Chance.Is($"{file.Path} is prepared", 0.1)) diary.Add(file.Met - Duration.FromHours(30), () => PrepareAsync(file));
    }

    internal static Instant HandInOf(ReplayedFile file) => file.Met + Chance.Days(file.Path, median: 5, tenth: 56);

    /// <summary>Who is very late hands in all that is missing in the series; some write into the bot's pull request.</summary>
    private async Task HandInAsync(ReplayedFile file, ImmutableArray<ReplayedFile> all)
    {
        if (_handedIn.Contains(file.Path)) return;
        var isLate = github.Clock.Now - file.Met > Duration.FromDays(25) && Chance.Is($"{file.Path} and others", 0.5);
        ReplayedFile[] files = [.. all.Where(other => other == file || (isLate && other.Series == file.Series && other.Met < file.Met && !_handedIn.Contains(other.Path)))];
        _handedIn.UnionWith(files.Select(one => one.Path));
        var pull = files.Length == 1 && Chance.Is($"{file.Path} in the bot's", 0.12) ? TakeOver(file) : null;
        pull ??= Open(file, files);
        _count++;
        await afterwards();
        diary.Add(github.Clock.Now + Chance.Days($"{file.Path} is merged", median: 0.7, tenth: 4), () => MergeAsync(pull, files));
    }

    private PullRequest Open(ReplayedFile file, ReplayedFile[] files)
    {
        var isFork = Chance.Is($"{file.Path} from a fork", 0.3);
        var by = isFork ? Person(Writers + Writer(file)) : Member(file);
        var branch = $"minutes-{file.Path.Replace('/', '-')}";
        var head = isFork ? repository.Fork(by.Login) : repository;
        head.Move(by, $"refs/heads/{branch}", repository.Head());
        head.CommitBytes(by, "Minutes", branch, [.. files.Select(one => (one.Path, (byte[]?)[.. AsHandedIn(one).Bytes]))]);
        return repository.Open(by, head, branch, $"Minutes of {string.Join(", ", files.Select(one => one.Date))}");
    }

    private PullRequest? TakeOver(ReplayedFile file)
    {
        if (PullOfBot(file) is not { } pull || pull.ChangedFiles.All(change => change.Path != file.Path)) return null;
        repository.CommitBytes(Member(file), "The minutes", pull.HeadRefName, (file.Path, [.. AsHandedIn(file).Bytes]));
        Notes.Remove(pull);
        pull.IsDraft = false;
        return pull;
    }

    private async Task MergeAsync(PullRequest pull, ReplayedFile[] files)
    {
        Assert.True(pull.IsOpen, $"{pull.HeadRefName} of a person was closed");
        pull.Merge(Member(files[0]), squash: Chance.Is(pull.HeadRefName, 0.5));
        foreach (var file in files)
        {
            Merged[file.Path] = AsHandedIn(file).Bytes;
            if (Merged[file.Path] != file.Bytes) diary.Add(github.Clock.Now + Duration.FromDays(3), () => CorrectAsync(file));
            if (PullOfBot(file) is { } left) diary.Add(github.Clock.Now + Duration.FromDays(4), () => TidyAsync(left));
        }

        await afterwards();
    }

    /// <summary>Some hand in what they have, and the rest days later.</summary>
    private static ReplayedFile AsHandedIn(ReplayedFile file) => Chance.Is($"{file.Path} is not finished", 0.06) ? file.WithoutEnd() : file;

    private Task CorrectAsync(ReplayedFile file)
    {
        Merged[file.Path] = file.Bytes;
        repository.CommitBytes(Member(file), "The rest", null, (file.Path, [.. file.Bytes]));
        return afterwards();
    }

    /// <summary>Somebody writes a point into the bot's pull request on the day before.</summary>
    private Task PrepareAsync(ReplayedFile file)
    {
        if (PullOfBot(file) is not { IsDraft: true } pull || pull.ChangedFiles is not [var change]) return Task.CompletedTask;
        var note = $"* a point for {file.Path}";
        var text = repository.Objects.Blob(change.After!)!.TryText()!;
        repository.CommitBytes(Member(file), "A point", pull.HeadRefName, (change.Path, Encoding.UTF8.GetBytes($"{text.TrimEnd('\n')}\n{note}\n")));
        Notes[pull] = note;
        return afterwards();
    }

    /// <summary>What people wrote in and nobody needed is closed by them.</summary>
    private Task TidyAsync(PullRequest pull)
    {
        if (pull.Closed) return Task.CompletedTask;
        pull.Close(Person(1));
        if (Chance.Is($"{pull.HeadRefName} is deleted", 0.7)) repository.DeleteRef(Person(1), $"refs/heads/{pull.HeadRefName}");
        return afterwards();
    }

    private PullRequest? PullOfBot(ReplayedFile file) =>
        repository.Pulls.FirstOrDefault(pull => pull is { IsOpen: true, Author: Bot } && pull.HeadRefName.EndsWith(string.Create(CultureInfo.InvariantCulture, $"{file.Series}/{file.Date!.Value:uuuu-MM-dd}"), StringComparison.Ordinal));

    private User Member(ReplayedFile file)
    {
        var person = Person(Writer(file));
        repository.Writer(person.Login);
        return person;
    }

    private static int Writer(ReplayedFile file) => (int)(Chance.Of($"{file.Path} by") * Writers);

    private User Person(int number) => github.User($"person-{number}");
}
