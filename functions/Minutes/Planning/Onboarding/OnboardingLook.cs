using Minutes.Archive;
using Minutes.Observation;
using Minutes.Planning.Weekly;
using Minutes.Series;

namespace Minutes.Planning.Onboarding;

/// <summary>Asks the people of a repository by a pull request whether their minutes are to be looked after. First, what has to be read for it.</summary>
public sealed class OnboardingLook
{
    private readonly LookContext _context;
    private readonly OnboardingState _state;

    private OnboardingLook(LookContext context)
    {
        (_context, _state) = (context, OnboardingState.Of(context.Repository));
        Reads = new ReadRequest { Blobs = [.. context.Listing.Series.SelectMany(Blobs)], Messages = SignOff.CommitsRead }
            .And(WeeklyLook.Of(context).Reads)
            .And(_state is { Answer: OnboardingAnswer.Waiting, PullRequest: { IsByViewer: true } open } ? OwnOnboarding.Reading(open) : new());
    }

    /// <summary>What has to be read: the newest minutes of all series, sleeping ones among them, and the pull request where it is open.</summary>
    public ReadRequest Reads { get; }

    /// <summary>The look at a repository without a configuration.</summary>
    public static OnboardingLook Of(LookContext context) => new(context);

    /// <summary>Goes on with what was read.</summary>
    public OnboardingPlan With(ReadAnswer answer) => new(_context, _state, answer);

    private IEnumerable<string> Blobs(SeriesListing series) =>
        series.Newest(SeriesProfile.FilesRead).Select(file => _context.Repository.Files.Blobs.GetValueOrDefault(file.Path)).OfType<string>();
}
