using SocialInsurance.Core.Benefits;
using SocialInsurance.Requests;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Web.Benefits;

/// <summary>Which fields the page asks for a benefit: first the few that everybody knows, then those of the sheet, then the rest.</summary>
public sealed record BenefitForm(IReadOnlyList<BenefitField> First, IReadOnlyList<BenefitField> OfSheet, IReadOnlyList<BenefitField> More)
{
    private static readonly BenefitField City = new(FieldNames.City, BenefitFieldKind.Place);
    private static readonly BenefitField Year = Number(Names.Year);
    private static readonly BenefitField From = Month(FieldNames.From);
    private static readonly BenefitField To = Month(FieldNames.To);

    private static readonly BenefitField[] Averages = [Money(Names.OldAverage), Money(Names.NewAverage)];
    private static readonly BenefitField[] Ends = [From, To, new(FieldNames.Rounding, BenefitFieldKind.Choice)];
    private static readonly BenefitField[] Wage = [Money(Names.OwnWage), Text(Names.Bases), Month(Names.InjuredIn)];

    private static readonly BenefitField[] Sheet =
    [
        Number(Names.Index), Number(Names.Years), Number(Names.DeemedYears), Number(Names.Years1998), Number(Names.PreAccountYears),
        Money(Names.Account), Number(Names.AgeYears),
    ];

    private static readonly BenefitField[] TopUp = [Text(Names.TopUps), Number(Names.IndexMonths), Money(Names.Cost)];

    /// <summary>All its fields.</summary>
    public IEnumerable<BenefitField> All => [.. First, .. OfSheet, .. More];

    public static BenefitForm Of(Benefit benefit) => benefit switch
    {
        Benefit.Pension => new(
            [City, Year, Money(Names.Basic), Money(Names.Transitional), Month(Names.ApprovedIn)],
            [.. Sheet, .. TopUp],
            [Money(Names.FixedPart), .. Averages, .. Ends, new(Names.TotalRounding, BenefitFieldKind.Choice), new(Names.NotFiled, BenefitFieldKind.Flag), Money(Names.PreviousAverage), Number(Names.TransitionRate), Number(Names.PreAccountIndex)]),
        Benefit.PensionSheet => new(
            [City, Money(Names.OldAverage), .. Sheet],
            [],
            [Money(Names.Basic), Money(Names.Transitional), Money(Names.AccountPension), Number(Names.PayoutMonths), Number(Names.TransitionRate), Number(Names.PreAccountIndex), Ends[2]]),
        Benefit.PensionTopUp => new(
            [City, Year, Money(Names.BaseDifference), Number(Names.TopUpMonths), Number(Names.IndexMonths), Number(Names.Years), Number(Names.Years1998), Number(Names.AgeYears), Money(Names.Cost)],
            [],
            [Money(Names.PreviousAverage), Money(Names.NewAverage), Number(Names.PayoutMonths)]),
        Benefit.CareFee => new(
            [City, Year, new(Names.Dependence, BenefitFieldKind.Choice), From, new(Names.InPaymentBefore, BenefitFieldKind.Flag)],
            [],
            [Money(Names.OldAmount), .. Averages, To, Ends[2]]),
        Benefit.DisabilityLumpSum => new([City, Level, .. Wage], [], [Year, .. Averages]),
        Benefit.DisabilityAllowance => new([City, Level, .. Wage, From], [], [Year, .. Averages, To, Money(Names.MinimumWage)]),
        Benefit.Survivors => new([City, Text(Names.Relations), .. Wage, From], [], [Year, .. Averages, To]),
        Benefit.Funeral => new([City, Text(Names.DiedOn), Money(Names.PaidAmount)], [], Averages),
        Benefit.WorkDeath => new([Text(Names.DiedOn), Money(Names.PaidAmount)], [], [Money(Names.OldIncome), Money(Names.NewIncome)]),
        Benefit.MedicalGrant => new([City, Level, Month(Names.EndedIn), Money(Names.PaidAmount)], [], [Number(Names.GrantMonths), .. Averages]),
        Benefit.Maternity => new(
            [City, Month(Names.BirthMonth), Number(Names.Days), Money(Names.OldEmployerAverage), Money(Names.NewEmployerAverage), Text(Names.Staff), Money(Names.WagePaid)],
            [],
            [.. Averages, new(Names.Divisor, BenefitFieldKind.Choice)]),
        Benefit.UnemploymentMedical => new([City, Year, Number(FieldNames.Months)], [], [.. Averages, Number(Names.BasePercent), Number(Names.Rate)]),
    };

    private static BenefitField Level => new(Names.Level, BenefitFieldKind.Choice);

    private static BenefitField Money(string name) => new(name, BenefitFieldKind.Money);

    private static BenefitField Number(string name) => new(name, BenefitFieldKind.Number);

    private static BenefitField Month(string name) => new(name, BenefitFieldKind.Month);

    private static BenefitField Text(string name) => new(name, BenefitFieldKind.Text);
}
