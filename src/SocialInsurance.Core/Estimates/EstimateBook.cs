using System.Collections.Concurrent;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// 推定册 / what is assumed where a policy book has a gap, each assumption with its range and with what it rests on. It never takes
/// the place of a known value: whoever asks has looked in the book first. One belongs to a book and serves all threads; it keeps
/// every answer, and equal answers are one object.
/// </summary>
public sealed class EstimateBook
{
    private static readonly MonthRange Conceivable = new(new(1980, 1), new(2060, 12));

    private readonly Answers<AssumedLimits> _limits;
    private readonly Answers<AssumedLimits> _oldLimits;
    private readonly Answers<AssumedRate> _rates;

    /// <summary>由政策库构造 / what is assumed from the rows of a book. Its cities are loaded with the first question.</summary>
    public EstimateBook(PolicyBook book)
    {
        Book = book;
        var evidence = new Lazy<Evidence>(() => Evidence.Of(book));
        _limits = new(asked => LimitBases.Of(evidence.Value, asked.City, asked.Insured, asked.Month));
        _oldLimits = new(asked => OldLimits.Of(evidence.Value, asked.City, asked.Insured, asked.Month));
        _rates = new(asked => RateBases.Of(evidence.Value, asked.City, asked.Insured, asked.Payer, asked.Month));
    }

    /// <summary>政策库 / the book.</summary>
    public PolicyBook Book { get; }

    /// <summary>The limits of a month, as if the book did not know them; nothing where nothing supports an assumption.</summary>
    internal AssumedLimits? Limits(CityPolicy city, Insured insured, YearMonth month) => _limits.To(new(city, insured, default, month));

    /// <summary>The limits of the policy year before that of a month, known or assumed: on them it was paid before its own were published.</summary>
    internal AssumedLimits? LimitsOfYearBefore(CityPolicy city, Insured insured, YearMonth month) => _oldLimits.To(new(city, insured, default, month));

    /// <summary>The rate of a payer, relief not considered; for work injury that of the first class. Nothing for who never pays.</summary>
    internal AssumedRate? Rate(CityPolicy city, Insured insured, Payer payer, YearMonth month) => _rates.To(new(city, insured, payer, month));

    private readonly record struct Question(CityPolicy City, Insured Insured, Payer Payer, YearMonth Month);

    /// <summary>Every answer once. Two threads may find the same one; both get the object that was kept first.</summary>
    private sealed class Answers<T>
        where T : class
    {
        private readonly ConcurrentDictionary<Question, T?> _answers = new();
        private readonly ConcurrentDictionary<T, T> _known = new();
        private readonly Func<Question, T?> _find;

        public Answers(Func<Question, T?> find) =>
            _find = question => find(question) is { } answer ? _known.GetOrAdd(answer, answer) : null;

        // Months beyond reason are not kept: a stranger may ask for any of them.
        public T? To(in Question question) => Conceivable.Contains(question.Month) ? _answers.GetOrAdd(question, _find) : null;
    }
}
