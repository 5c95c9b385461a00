namespace SocialInsurance.Web.Calculator;

/// <summary>Lets a burst of keystrokes pass and then acts once. To be used from one renderer, which runs one thing at a time.</summary>
internal sealed class Debounce(TimeSpan quiet) : IDisposable
{
    private int _latest;

    /// <summary>Acts after a quiet moment, unless called again or disposed before it is over.</summary>
    public async Task RunAsync(Action act)
    {
        var mine = ++_latest;
        await Task.Delay(quiet);
        if (mine == _latest)
        {
            act();
        }
    }

    public void Dispose() => _latest++;
}
