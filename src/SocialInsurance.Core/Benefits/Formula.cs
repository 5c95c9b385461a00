using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 算式 / a formula with its figures in it. It is worth what it says: the amount is taken from it and the explanation is
/// written from it, so that the two cannot disagree.
/// </summary>
public abstract record Formula
{
    private protected Formula(Fraction value) => Value = value;

    /// <summary>精确值 / what it is worth, exactly.</summary>
    public Fraction Value { get; }

    /// <summary>金额，元 / an amount in yuan.</summary>
    public static Formula Of(Yuan amount) => new NumberFormula(Fraction.Of(amount), NumberForm.Money);

    /// <summary>比例 / a proportion.</summary>
    public static Formula Of(Rate rate) => new NumberFormula(Fraction.Of(rate), NumberForm.Percent);

    /// <summary>个数 / a count, as of months.</summary>
    public static Formula Of(int count) => new NumberFormula(Fraction.Of(count), NumberForm.Plain);

    /// <summary>其他数 / any other number, as an index or years.</summary>
    public static Formula Of(Fraction number) => new NumberFormula(number, NumberForm.Plain);

    /// <summary>较大者 / the larger of two.</summary>
    public static Formula Max(Formula left, Formula right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new OperationFormula(FormulaOperation.Larger, left, right, Fraction.Max(left.Value, right.Value));
    }

    /// <summary>较小者 / the smaller of two.</summary>
    public static Formula Min(Formula left, Formula right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new OperationFormula(FormulaOperation.Smaller, left, right, Fraction.Min(left.Value, right.Value));
    }

    /// <summary>相加 / the sum.</summary>
    public static Formula operator +(Formula left, Formula right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new OperationFormula(FormulaOperation.Plus, left, right, left.Value + right.Value);
    }

    /// <summary>相减 / the difference.</summary>
    public static Formula operator -(Formula left, Formula right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new OperationFormula(FormulaOperation.Minus, left, right, left.Value - right.Value);
    }

    /// <summary>相乘 / the product.</summary>
    public static Formula operator *(Formula left, Formula right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new OperationFormula(FormulaOperation.Times, left, right, left.Value * right.Value);
    }

    /// <summary>相除 / the quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is worth nothing.</exception>
    public static Formula operator /(Formula left, Formula right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new OperationFormula(FormulaOperation.DividedBy, left, right, left.Value / right.Value);
    }
}

/// <summary>数的写法 / how a number of a formula is written.</summary>
public enum NumberForm
{
    /// <summary>金额 / an amount of money.</summary>
    Money,

    /// <summary>百分数 / a percentage.</summary>
    Percent,

    /// <summary>一般的数 / a plain number.</summary>
    Plain,
}

/// <summary>运算 / what a formula does with its two sides.</summary>
public enum FormulaOperation
{
    /// <summary>加 / adds them.</summary>
    Plus,

    /// <summary>减 / subtracts the right one.</summary>
    Minus,

    /// <summary>乘 / multiplies them.</summary>
    Times,

    /// <summary>除 / divides by the right one.</summary>
    DividedBy,

    /// <summary>取大 / takes the larger.</summary>
    Larger,

    /// <summary>取小 / takes the smaller.</summary>
    Smaller,
}

/// <summary>算式中的数 / a number of a formula.</summary>
public sealed record NumberFormula : Formula
{
    internal NumberFormula(Fraction number, NumberForm form)
        : base(number) => Form = form;

    /// <summary>写法 / how it is written.</summary>
    public NumberForm Form { get; }
}

/// <summary>算式中的运算 / an operation of a formula.</summary>
public sealed record OperationFormula : Formula
{
    internal OperationFormula(FormulaOperation operation, Formula left, Formula right, Fraction value)
        : base(value)
    {
        Operation = operation;
        Left = left;
        Right = right;
    }

    /// <summary>运算 / what is done.</summary>
    public FormulaOperation Operation { get; }

    /// <summary>左项 / the left side.</summary>
    public Formula Left { get; }

    /// <summary>右项 / the right side.</summary>
    public Formula Right { get; }
}
