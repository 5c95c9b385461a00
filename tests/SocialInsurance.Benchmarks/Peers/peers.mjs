// The newspaper's case in two rule engines: five insurances, two payers, four months. Prints the microseconds of one case.
import { Engine as RulesEngine } from "json-rules-engine";
import Engine from "publicodes";

const months = 4;
const shares = {
  "pension employee": 0.08, "pension employer": 0.2,
  "medical employee": 0.02, "medical employer": 0.08,
  "unemployment employee": 0.01, "unemployment employer": 0.02,
  "work injury employee": 0, "work injury employer": 0.005,
  "maternity employee": 0, "maternity employer": 0.007,
};

// In fen, for in yuan the binary fractions of 16.685 come to 16.68.
function publicodes() {
  const rules = { "paid base": 133500, "due base": 333700, months };
  for (const [share, rate] of Object.entries(shares)) {
    rules[`${share} due`] = { valeur: `due base * ${rate * 100}%`, arrondi: "oui" };
    rules[`${share} paid`] = { valeur: `paid base * ${rate * 100}%`, arrondi: "oui" };
    rules[share] = `(${share} due - ${share} paid) * months`;
  }
  for (const payer of ["employee", "employer"]) {
    rules[payer] = { somme: Object.keys(shares).filter((share) => share.endsWith(payer)) };
  }
  const engine = new Engine(rules);
  return (paidBase) => {
    engine.setSituation({ "paid base": paidBase * 100 });
    return ["employee", "employer"].map((payer) => engine.evaluate(payer).nodeValue / 100);
  };
}

function jsonRules() {
  const engine = new RulesEngine();
  const half = (amount) => Math.round(Math.round(amount * 1e6) / 1e4) / 100;
  for (const [share, rate] of Object.entries(shares)) {
    engine.addFact(share, async (_, almanac) => {
      const [paid, due] = [await almanac.factValue("paidBase"), await almanac.factValue("dueBase")];
      return (half(due * rate) - half(paid * rate)) * months;
    });
    engine.addRule({
      conditions: { all: [{ fact: share, operator: "greaterThanInclusive", value: 0 }] },
      event: { type: share },
    });
  }
  return async (paidBase) => {
    const { almanac, events } = await engine.run({ paidBase, dueBase: 3337 });
    const sums = { employee: 0, employer: 0 };
    for (const { type } of events) {
      sums[type.split(" ").at(-1)] += await almanac.factValue(type);
    }
    return [sums.employee, sums.employer];
  };
}

async function measure(name, compute) {
  const [employee, employer] = await compute(1335);
  if (employee.toFixed(2) !== "880.88" || employer.toFixed(2) !== "2498.48") {
    throw new Error(`${name}: ${employee} and ${employer} are not the figures of the newspaper`);
  }
  const times = [];
  for (let round = 0; round < 9; round++) {
    const [count, start] = [500, performance.now()];
    for (let i = 0; i < count; i++) {
      await compute(1335 + (i % 7)); // another base each time, so that nothing is remembered
    }
    times.push(((performance.now() - start) * 1000) / count);
  }
  console.log(`${name} ${times.sort((a, b) => a - b)[4].toFixed(2)}`);
}

await measure("publicodes", publicodes());
await measure("json-rules-engine", jsonRules());
