using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>What an answer is that rests on assumptions, beside the one that rests on none.</summary>
public sealed class EstimateLawTests
{
    private static readonly Payer[] Payers = Enum.GetValues<Payer>();

    [Fact]
    public void Where_nothing_is_refused_nothing_that_could_move_a_fen_is_assumed() => Question.Always(
        RandomCityRequests.All,
        request => request with { Gaps = Gaps.Refuse },
        request =>
        {
            if (Book.Calculator.Calculate(request).Statement is not { } refusing)
            {
                return;
            }

            var estimating = Ask.Statement(request with { Gaps = Gaps.Estimate });
            Assert.Equal((refusing.Totals.Employee, refusing.Totals.EmployeeRange), (estimating.Totals.Employee, estimating.Totals.EmployeeRange));
            Assert.Equal(refusing.Totals.CertaintyOf(Payer.Employee), estimating.Totals.CertaintyOf(Payer.Employee));
            if (refusing.Totals.IsEmployerComplete)
            {
                Assert.Equal((refusing.Totals.Employer, refusing.Totals.EmployerRange), (estimating.Totals.Employer, estimating.Totals.EmployerRange));
                Assert.Equal(refusing.Totals.CertaintyOf(Payer.Employer), estimating.Totals.CertaintyOf(Payer.Employer));
            }
        });

    [Fact]
    public void A_figure_stated_in_place_of_an_assumption_never_widens_a_range() => Estimated((request, statement) =>
        Assert.All(statement.Assumptions, assumption => Assert.All(StatedFigures.InPlaceOf(assumption, request), stated =>
        {
            var narrower = Ask.Statement(stated).Totals;
            Assert.All(Payers, payer =>
            {
                var (range, within) = (statement.Totals.RangeOf(payer), narrower.RangeOf(payer));
                Assert.True(range.Low <= within.Low && within.High <= range.High, $"{payer}: {within} is not within {range}, {assumption}");
            });
        })));

    [Fact]
    public void What_is_typed_for_a_gap_moves_no_cell_of_another_insurance_or_month() => Estimated((request, statement) =>
        Assert.All(statement.Assumptions, assumption => Assert.All(StatedFigures.InPlaceOf(assumption, request), stated =>
        {
            var other = Ask.Statement(stated);
            Assert.All(statement.Insurances, insurance => Assert.All(insurance.Months, line =>
            {
                if (request.RoundingMethod == RoundingMethod.MonthlyLedger
                    && !(assumption.Insurances.Contains(insurance.Insurance) && assumption.Months.Contains(line.Inputs.Month)))
                {
                    var same = Assert.Single(other.Of(insurance.Insurance).Months, month => month.Inputs.Month == line.Inputs.Month);
                    Assert.Equal((line.Employee, line.Employer), (same.Employee, same.Employer));
                }
            }));
        })));

    [Fact]
    public void A_demand_inside_the_range_is_never_called_wrong() => Estimated((request, statement) =>
    {
        var range = statement.Totals.JudgedRangeOf(Payer.Employee);
        Assert.All([range.Low, statement.Totals.JudgedOf(Payer.Employee), range.High], asked =>
        {
            var findings = Ask.Statement(request with { Demand = asked }).Demand!.Findings;
            Assert.DoesNotContain(DemandFinding.ExceedsEmployeeShare, findings);
            Assert.DoesNotContain(DemandFinding.BelowEmployeeShare, findings);
        });
    });

    private static void Estimated(Action<BackPaymentRequest, Statement> law) => Question.Always(
        RandomCityRequests.All,
        request => request with { Gaps = Gaps.Estimate, Demand = null },
        request =>
        {
            if (Book.Calculator.Calculate(request).Statement is { Assumptions.IsEmpty: false } statement)
            {
                law(request, statement);
            }
        });
}
