using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Support;

/// <summary>Asks the calculator and insists on one kind of answer.</summary>
internal static class Ask
{
    public static Statement Statement(BackPaymentRequest request)
    {
        var result = Book.Calculator.Calculate(request);
        Assert.Empty(result.Refusals);
        return Assert.IsType<Statement>(result.Statement);
    }

    public static IReadOnlyList<Refusal> Refusals(BackPaymentRequest request)
    {
        var result = Book.Calculator.Calculate(request);
        Assert.Null(result.Statement);
        Assert.NotEmpty(result.Refusals);
        return result.Refusals;
    }

    public static Refusal Refusal(BackPaymentRequest request) => Assert.Single(Refusals(request));

    public static InsuranceStatement Of(this Statement statement, Insurance insurance) =>
        Assert.Single(statement.Insurances, one => one.Insurance == insurance);

    /// <summary>The month's line of an insurance.</summary>
    public static MonthLine Of(this Statement statement, Insurance insurance, string month) =>
        Assert.Single(statement.Of(insurance).Months, line => line.Inputs.Month == Figures.Month(month));

    /// <summary>The bases of the first month, in yuan: on what was paid and on what is due.</summary>
    public static (decimal? Paid, decimal? Due) Bases(this Statement statement, Insurance insurance)
    {
        var terms = statement.Of(insurance).Months[0].Inputs;
        return (terms.Paid?.Amount.ToDecimal(), terms.Due?.Amount.ToDecimal());
    }

    public static bool Has(this Statement statement, NoteCode code) => statement.Notes.Any(note => note.Code == code);
}
