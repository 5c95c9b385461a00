using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Requests.Benefits;

/// <summary>Reads the facts of work-injury benefits.</summary>
internal sealed class WorkInjuryReader(RequestFields fields)
{
    private const int MonthsBefore = 12;
    private const int MostGrantMonths = 120;
    private const int MostRelations = 12;

    public BenefitRequest? Read(Benefit benefit) => benefit switch
    {
        Benefit.CareFee => ReadCareFee(),
        Benefit.DisabilityLumpSum => Level(1, 10) is var level && ReadWage() is { } wage && level is { } known
            ? new DisabilityLumpSumRequest(known, wage)
            : null,
        Benefit.DisabilityAllowance => ReadAllowance(),
        Benefit.Survivors => ReadSurvivors(),
        Benefit.Funeral => ReadFuneral(),
        Benefit.WorkDeath => ReadWorkDeath(),
        Benefit.MedicalGrant => ReadMedicalGrant(),
        _ => throw new ArgumentOutOfRangeException(nameof(benefit), benefit, "Not a work-injury benefit."),
    };

    /// <summary>The year of the injury or death, as far as it is written.</summary>
    public static int? YearOfEvent(RequestFields fields)
    {
        if (fields.Find(Names.DiedOn) is { } died)
        {
            return (TypedText.ParseDate(died.Text)?.Year) ?? TypedText.ParseMonth(died.Text)?.Year;
        }

        return fields.Find(Names.InjuredIn) is { } injured ? TypedText.ParseMonth(injured.Text)?.Year : null;
    }

    private CareFeeRequest? ReadCareFee()
    {
        fields.Require(Names.Dependence);
        var dependence = fields.Choice<Dependence>(Names.Dependence);
        var wasInPayment = fields.Flag(Names.InPaymentBefore) ?? false;
        var old = fields.Money(Names.OldAmount);
        return dependence is { } known ? new(known, wasInPayment, old) : null;
    }

    private DisabilityAllowanceRequest? ReadAllowance()
    {
        var (level, minimum) = (Level(1, 6), fields.Money(Names.MinimumWage));
        return ReadWage() is { } wage && level is { } known ? new(known, wage, minimum) : null;
    }

    private SurvivorsRequest? ReadSurvivors()
    {
        fields.Require(Names.Relations);
        CheckDeath();
        var entries = fields.List(Names.Relations);
        if (entries is { Count: 0 })
        {
            fields.Report(ProblemCode.Required, Names.Relations, null);
        }

        if (entries is { Count: > MostRelations })
        {
            fields.Report(ProblemCode.OutOfRange, Names.Relations, null, new Expectation.Between(1, MostRelations));
        }

        ImmutableArray<Relation> relations = [.. (entries ?? []).Select(entry => fields.AsChoice<Relation>(entry.Name, entry.Value)).OfType<Relation>()];
        return ReadWage() is { } wage && !relations.IsEmpty ? new(relations, wage) : null;
    }

    private FuneralRequest ReadFuneral()
    {
        CheckDeath();
        return new(fields.Money(Names.PaidAmount));
    }

    private WorkDeathRequest ReadWorkDeath()
    {
        CheckDeath();
        var request = new WorkDeathRequest(
            fields.Money(Names.OldIncome, 0.01m),
            fields.Money(Names.NewIncome, 0.01m),
            fields.Choice<PaidOnIncome>(Names.PaidOnIncome) == PaidOnIncome.NewIncome,
            fields.Money(Names.PaidAmount));
        if (request.NewIncome is null && fields.Find(Names.Year) is null && fields.Find(Names.NewIncome) is null)
        {
            fields.Require(Names.DiedOn);
        }

        return request;
    }

    private MedicalGrantRequest? ReadMedicalGrant()
    {
        var (level, ended) = (Level(5, 10), fields.Month(Names.EndedIn));
        var months = fields.WholeNumber(Names.GrantMonths, 1, MostGrantMonths);
        var paid = fields.Money(Names.PaidAmount);
        if (fields.Find(Names.GrantMonths) is null)
        {
            fields.Require(Names.EndedIn);
        }

        return level is { } known ? new(known, ended, months, paid) : null;
    }

    private int? Level(int least, int most)
    {
        fields.Require(Names.Level);
        return fields.WholeNumber(Names.Level, least, most);
    }

    private void CheckDeath()
    {
        var (died, born) = (ReadDeath(), fields.Date(Names.BornOn));
        if (died < born)
        {
            fields.Report(ProblemCode.DeathBeforeBirth, Names.DiedOn, fields.Find(Names.DiedOn), new Expectation.OfDay(born!.Value));
        }
    }

    // The month is enough for the law; of a month the last day is meant.
    private LocalDate? ReadDeath()
    {
        if (fields.Find(Names.DiedOn) is not { } value)
        {
            return null;
        }

        return TypedText.ParseMonth(value.Text) is { } month
            ? month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth)
            : fields.Date(Names.DiedOn);
    }

    private OwnWage? ReadWage()
    {
        var areWhole = fields.Choice<FloorRounding>(Names.FloorRounding) == FloorRounding.Yuan;
        var (stated, injured) = (fields.Money(Names.OwnWage, 0.01m), fields.Month(Names.InjuredIn));
        var hasBases = fields.Find(Names.Bases) is not null;
        if ((fields.Find(Names.OwnWage) is not null) == hasBases)
        {
            fields.List(Names.Bases);
            fields.Report(ProblemCode.NeedsOneOf, Names.OwnWage, null, new Expectation.OneOfFields([Names.OwnWage, Names.Bases]));
            return null;
        }

        if (!hasBases)
        {
            return stated is { } wage ? new(wage, [], areWhole) : null;
        }

        fields.Require(Names.InjuredIn);
        var months = ReadBases(injured);
        return months.IsEmpty ? null : new(null, months, areWhole);
    }

    // Twelve months that end before the month of the injury; fewer where there were fewer.
    private ImmutableArray<WageMonths> ReadBases(YearMonth? injured)
    {
        var months = ImmutableArray.CreateBuilder<WageMonths>();
        var seen = new HashSet<YearMonth>();
        foreach (var (name, value) in fields.List(Names.Bases) ?? [])
        {
            if (fields.AsObject(name, value) is not { } entry)
            {
                continue;
            }

            entry.Require(Names.Before);
            var (range, before, after) = (entry.Months(), entry.Money(Names.Before), entry.Money(Names.After));
            entry.ReportUnknownFields();
            if (range is not { } known)
            {
                continue;
            }

            if (injured is { } injury && new MonthRange(injury.PlusMonths(-MonthsBefore), injury.PlusMonths(-1)) is var allowed && !allowed.Contains(known))
            {
                entry.Report(ProblemCode.MonthOutsidePeriod, FieldNames.From, entry.Find(FieldNames.From), new Expectation.Within(allowed));
            }
            else if (known.Any(month => !seen.Add(month)))
            {
                entry.Report(ProblemCode.MonthRepeated, FieldNames.From, entry.Find(FieldNames.From));
            }
            else if (before is { } old)
            {
                months.Add(new(known.Count, old, after ?? old));
            }
        }

        return months.ToImmutable();
    }

    private enum PaidOnIncome
    {
        OldIncome,
        NewIncome,
    }

    private enum FloorRounding
    {
        Exact,
        Yuan,
    }
}
