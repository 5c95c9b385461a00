using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>费率表 / <c>rates.json</c>.</summary>
internal sealed class RatesTable(Citations citations)
{
    private static readonly CellFormat<Insurance> InsuranceNames = Cells.WordOf<Insurance>();
    private static readonly CellFormat<RateComponent> Components = Cells.WordOf<RateComponent>();
    private static readonly CellFormat<Contributor> Contributors = Cells.WordOf<Contributor>();
    private static readonly CellFormat<PolicyGroup> Groups = Cells.WordOf<PolicyGroup>();
    private static readonly CellFormat<ImmutableArray<Rate>> ClassRates = Cells.ListOf(Cells.Percent);

    public RatesRow Read(Row row) => new()
    {
        Insurance = row.Required("insurance", InsuranceNames),
        Component = row.Required("component", Components),
        Contributor = row.Required("contributor", Contributors),
        Group = row.Required("group", Groups),
        Tier = row.Optional("tier", Cells.Tier.OrNull(), null),
        Months = row.Months(),
        Employee = row.Required("employee", Cells.Percent.OrNull()),
        Employer = row.Required("employer", Cells.Percent.OrNull()),
        EmployeeFixed = row.Optional("employeeFixed", Cells.Money, Yuan.Zero),
        EmployerFixed = row.Optional("employerFixed", Cells.Money, Yuan.Zero),
        IncludesMaternity = row.Optional("includesMaternity", Cells.Flag, otherwise: false),
        Classes = row.Optional("classes", ClassRates, []),
        EmployerLowest = row.Optional("employerLowest", Cells.Percent.OrNull(), null),
        EmployerHighest = row.Optional("employerHighest", Cells.Percent.OrNull(), null),
        IsDerived = row.Optional("derived", Cells.Flag, otherwise: false),
        AreDatesInferred = row.Optional("datesInferred", Cells.Flag, otherwise: false),
        Citation = citations.Of(row),
    };
}
