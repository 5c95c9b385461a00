using System.Resources;
using SocialInsurance.Texts;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Help;

/// <summary>A word that not everybody knows, with what it means. The names are those of the texts.</summary>
/// <param name="Name">The text with the word.</param>
/// <param name="Meaning">The text with its meaning.</param>
public sealed record GlossaryTerm(string Name, string Meaning)
{
    public static GlossaryTerm PaidBase { get; } = new(nameof(Resources.Glossary.PaidBase), nameof(Resources.Glossary.PaidBaseMeaning));

    public static GlossaryTerm DueBase { get; } = new(nameof(Resources.Glossary.DueBase), nameof(Resources.Glossary.DueBaseMeaning));

    public static GlossaryTerm ContributionRate { get; } = new(nameof(Resources.Glossary.ContributionRate), nameof(Resources.Glossary.ContributionRateMeaning));

    public static GlossaryTerm EmployeeShare { get; } = new(nameof(Resources.Glossary.EmployeeShare), nameof(Resources.Glossary.EmployeeShareMeaning));

    public static GlossaryTerm EmployerShare { get; } = new(nameof(Resources.Glossary.EmployerShare), nameof(Resources.Glossary.EmployerShareMeaning));

    public static GlossaryTerm LateFee { get; } = new(nameof(Resources.Glossary.LateFee), nameof(Resources.Glossary.LateFeeMeaning));

    public static GlossaryTerm AverageWage { get; } = new(nameof(Resources.Glossary.AverageWage), nameof(Resources.Glossary.AverageWageMeaning));

    public static GlossaryTerm Insurance { get; } = new(nameof(Resources.Glossary.Insurance), nameof(Resources.Glossary.InsuranceMeaning));

    /// <summary>Every term, those of the statement first.</summary>
    public static IReadOnlyList<GlossaryTerm> All { get; } =
    [
        PaidBase,
        DueBase,
        ContributionRate,
        EmployeeShare,
        EmployerShare,
        LateFee,
        AverageWage,
        Insurance,
        new(nameof(Resources.Glossary.ContributionBase), nameof(Resources.Glossary.ContributionBaseMeaning)),
        new(nameof(Resources.Glossary.Floor), nameof(Resources.Glossary.FloorMeaning)),
        new(nameof(Resources.Glossary.Ceiling), nameof(Resources.Glossary.CeilingMeaning)),
        new(nameof(Resources.Glossary.BaseDifference), nameof(Resources.Glossary.BaseDifferenceMeaning)),
        new(nameof(Resources.Glossary.BackPayment), nameof(Resources.Glossary.BackPaymentMeaning)),
        new(nameof(Resources.Glossary.Arrears), nameof(Resources.Glossary.ArrearsMeaning)),
        new(nameof(Resources.Glossary.Interest), nameof(Resources.Glossary.InterestMeaning)),
        new(nameof(Resources.Glossary.OnPostAverage), nameof(Resources.Glossary.OnPostAverageMeaning)),
        new(nameof(Resources.Glossary.FullAverage), nameof(Resources.Glossary.FullAverageMeaning)),
        new(nameof(Resources.Glossary.LiabilityMonth), nameof(Resources.Glossary.LiabilityMonthMeaning)),
        new(nameof(Resources.Glossary.PolicyYear), nameof(Resources.Glossary.PolicyYearMeaning)),
        new(nameof(Resources.Glossary.LargeMedical), nameof(Resources.Glossary.LargeMedicalMeaning)),
        new(nameof(Resources.Glossary.FlexibleEmployment), nameof(Resources.Glossary.FlexibleEmploymentMeaning)),
        new(nameof(Resources.Glossary.Tier), nameof(Resources.Glossary.TierMeaning)),
        new(nameof(Resources.Glossary.Withholding), nameof(Resources.Glossary.WithholdingMeaning)),
        new(nameof(Resources.Glossary.Declaration), nameof(Resources.Glossary.DeclarationMeaning)),
        new(nameof(Resources.Glossary.Assessment), nameof(Resources.Glossary.AssessmentMeaning)),
        new(nameof(Resources.Glossary.CollectingAuthority), nameof(Resources.Glossary.CollectingAuthorityMeaning)),
        new(nameof(Resources.Glossary.Agency), nameof(Resources.Glossary.AgencyMeaning)),
        new(nameof(Resources.Glossary.Audit), nameof(Resources.Glossary.AuditMeaning)),
        new(nameof(Resources.Glossary.PooledFund), nameof(Resources.Glossary.PooledFundMeaning)),
        new(nameof(Resources.Glossary.PersonalAccount), nameof(Resources.Glossary.PersonalAccountMeaning)),
        new(nameof(Resources.Glossary.Transfer), nameof(Resources.Glossary.TransferMeaning)),
        new(nameof(Resources.Glossary.Settlement), nameof(Resources.Glossary.SettlementMeaning)),
        new(nameof(Resources.Glossary.Inspection), nameof(Resources.Glossary.InspectionMeaning)),
        new(nameof(Resources.Glossary.Arbitration), nameof(Resources.Glossary.ArbitrationMeaning)),
        new(nameof(Resources.Glossary.Card), nameof(Resources.Glossary.CardMeaning)),
        new(nameof(Resources.Glossary.Refund), nameof(Resources.Glossary.RefundMeaning)),
        new(nameof(Resources.Glossary.Rounding), nameof(Resources.Glossary.RoundingMeaning)),
    ];

    /// <summary>The terms that stand on a statement and open there.</summary>
    public static IReadOnlyList<GlossaryTerm> OnStatement { get; } = [.. All.Take(8)];

    /// <summary>The id of its definition on a page.</summary>
    public string Id => "term-" + Name;

    public string NameIn(PageWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Find(Name, words.Words);
    }

    public string MeaningIn(PageWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Find(Meaning, words.Words);
    }

    private static string Find(string text, Words words) => Resources.Glossary.ResourceManager.GetString(text, words.Culture)
        ?? throw new MissingManifestResourceException($"There is no text {text}.");
}
