#!/usr/bin/env python3
"""Compares the national run of `medlevy` with the same run in plain C, DuckDB and SQLite, file to file.

    compare.py --program PATH_TO_medlevy --sizes 10000,100000,1000000 [--repeat 3] [--work DIR]

For each size the input is made by `medlevy sample`; every contestant then runs in a fresh process, in turns, and each
figure is the median of the repeats. All output files must be byte-identical, otherwise the first difference is
reported and the exit status is 1. The report is Markdown on standard output.

Needs a C compiler (cc). DuckDB is installed with pip in DIR/venv when it is not there yet; DuckDB and SQLite are
skipped, and the report says so, when they can't be had. Standard library only.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import NamedTuple

HERE = Path(__file__).resolve().parent

# The year's parameters, once as `medlevy run` reads them and once in cents and millionths.
BUDGET, BUDGET_CENTS = "10000000.00", "1000000000"
THRESHOLD, THRESHOLD_CENTS = "48798.40", "4879840"
MAX_RATE, MAX_RATE_MILLIONTHS = "0.2868", "2868"

RUN_DUCKDB = """
import sys, duckdb
script, threads, source, target, budget, threshold, max_rate = sys.argv[1:]
quoted = lambda path: "'" + path.replace("'", "''") + "'"
connection = duckdb.connect()
if threads != "all":
    connection.execute("SET threads = " + threads)
connection.execute(f"SET VARIABLE input_path = {quoted(source)}; SET VARIABLE output_path = {quoted(target)};"
                   f"SET VARIABLE budget = {budget}; SET VARIABLE threshold_cents = {threshold};"
                   f"SET VARIABLE max_rate = {max_rate}")
connection.execute(open(script).read())
"""


class Cost(NamedTuple):
    """What one process cost."""
    cpu: float      # seconds, user + system
    wall: float     # seconds
    rss: float      # MiB, peak


def fail(message):
    sys.exit(f"compare.py: {message}")


def compile_c(source, target):
    if shutil.which("cc") is None:
        fail("no C compiler (cc)")
    subprocess.run(["cc", "-O2", "-o", str(target), str(source)], check=True)
    return target


def measured(work, command, stdin=os.devnull):
    """Runs one command in a fresh process and returns its cost; stops everything when it fails."""
    errors = work / "stderr.txt"
    result = subprocess.run([work / "measure", stdin, work / "stdout.txt", errors, *command],
                            stdout=subprocess.PIPE, text=True)
    if result.returncode != 0:
        fail(f"exit status {result.returncode} of: {' '.join(map(str, command))}\n"
             + errors.read_text(errors="replace"))
    wall, user, system, rss = map(int, result.stdout.split())
    return Cost((user + system) / 1e6, wall / 1e6, rss / 1024)


def medians(costs):
    return Cost(*(median(column) for column in zip(*costs)))


def duckdb_python(work):
    """The Python of a virtual environment that has duckdb, and its version; or None and the reason."""
    python = work / "venv" / "bin" / "python"
    version = [python, "-c", "import duckdb; print(duckdb.__version__)"]
    quiet = dict(stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", work / "venv"], check=True, **quiet)
        if subprocess.run(version, **quiet).returncode != 0:
            subprocess.run([python, "-m", "pip", "install", "--quiet", "duckdb"], check=True, **quiet)
        return python, subprocess.run(version, check=True, **quiet).stdout.strip()
    except (OSError, subprocess.CalledProcessError) as error:
        return None, ((getattr(error, "output", None) or str(error)).strip().splitlines() or ["unknown"])[-1]


# ---- The contestants. Each is a name and a function (input, output) -> (command, file for its standard input).

def contestants(work, program, python, sqlite):
    def medlevy(source, target):
        return [program, "run", "--year", "2024", "--contributors", source, "--budget", BUDGET, "--max-rate", MAX_RATE,
                "--threshold", THRESHOLD, "--output", target, "--format", "json"], os.devnull

    def plain(source, target):
        return [work / "plain", source, target, BUDGET_CENTS, THRESHOLD_CENTS, MAX_RATE_MILLIONTHS], os.devnull

    def duckdb(threads):
        return lambda source, target: ([
            python, "-c", RUN_DUCKDB, HERE / "national-run.duckdb.sql", threads, source, target,
            BUDGET_CENTS, THRESHOLD_CENTS, MAX_RATE_MILLIONTHS], os.devnull)

    def sqlite3(source, target):
        values = {"INPUT": str(source), "OUTPUT": str(target), "BUDGET": BUDGET_CENTS,
                  "THRESHOLD": THRESHOLD_CENTS, "MAX_RATE": MAX_RATE_MILLIONTHS}
        script = (HERE / "national-run.sqlite.sql").read_text()
        script = re.sub("@(INPUT|OUTPUT|BUDGET|THRESHOLD|MAX_RATE)@", lambda match: values[match[1]], script)
        (work / "national-run.sql").write_text(script)
        return [sqlite, "-batch", "-bail", ":memory:"], work / "national-run.sql"

    found = {"medlevy": medlevy, "C": plain}
    if python:
        found["DuckDB"] = duckdb("all")
        found["DuckDB, 1 thread"] = duckdb("1")
    if sqlite:
        found["SQLite"] = sqlite3
    return found


def first_difference(one, other):
    """Where two files first differ, in words; None when they are byte-identical."""
    with open(one, "rb") as left, open(other, "rb") as right:
        while True:
            a, b = left.read(1 << 20), right.read(1 << 20)
            if a != b:
                break
            if not a:
                return None
    with open(one, "rb") as left, open(other, "rb") as right:
        line = 1
        while (a := left.readline()) == (b := right.readline()):
            line += 1
    return f"line {line}: {a!r} in {one}, {b!r} in {other}"


def compare_size(work, program, size, runners, repeat):
    """Runs all contestants on one size, verifies their files, and returns the median cost of each."""
    source = work / f"contributors-{size}.csv"
    subprocess.run([program, "sample", "--year", "2024", "--contributors", str(size), "--seed", "1", "--output", source],
                   check=True, stdout=subprocess.DEVNULL)
    os.sync()                               # so that writing the input back does not disturb the first turns
    targets = {name: work / f"results-{number}.csv" for number, name in enumerate(runners)}
    costs = {name: [] for name in runners}
    names = list(runners)
    for turn in range(repeat):
        for name in names[turn % len(names):] + names[:turn % len(names)]:      # each goes first in its turn
            targets[name].unlink(missing_ok=True)
            command, stdin = runners[name](source, targets[name])
            costs[name].append(measured(work, command, stdin))
    differences = [f"{name} differs from C at {difference}" for name in names
                   if (difference := first_difference(targets["C"], targets[name]))]
    if differences:
        fail(f"{size} contributors: the output files differ\n" + "\n".join(differences))
    for file in (source, *targets.values()):
        file.unlink()
    return {name: medians(costs[name]) for name in names}


# ---- The report.

def table(header, rows):
    print("| " + " | ".join(header) + " |")
    print("|---" + "|---:" * (len(header) - 1) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


def ratio(value, reference):
    return f"{value / reference:.2f}×" if reference else "–"


def report_size(size, costs, repeat):
    print(f"## {size:,} contributors (median of {repeat}, output files byte-identical)\n")
    header = ["", "processor ms", "wall ms", "peak MiB"]
    references = [name for name in ("DuckDB", "C") if name in costs]
    for name in references:
        header += [f"processor ÷ {name}", f"wall ÷ {name}", f"memory ÷ {name}"]
    table(header, [
        [name, f"{cost.cpu * 1000:.1f}", f"{cost.wall * 1000:.1f}", f"{cost.rss:.1f}"]
        + [ratio(*pair) for reference in references for pair in zip(cost, costs[reference])]
        for name, cost in costs.items()])


def report_linearity(results):
    print("## Processor time per contributor, in nanoseconds\n")
    sizes = list(results)
    names = list(results[sizes[0]])
    table(["", *(f"{size:,}" for size in sizes), "largest ÷ smallest"], [
        [name, *(f"{results[size][name].cpu / size * 1e9:,.0f}" for size in sizes),
         ratio(results[sizes[-1]][name].cpu / sizes[-1], results[sizes[0]][name].cpu / sizes[0])]
        for name in names])


def report_start(work, program, python, repeat=20):
    """The time of a process that computes one contribution, beside processes that do next to nothing."""
    commands = {
        "medlevy assess": [program, "assess", "--year", "2024", "--country", "BE", "--activity", "manufacturer:MDR_I",
                           "--turnover-total", "250000.00", "--turnover-levy", "200000.00"],
        "python3, import json, one levy": [
            sys.executable, "-c",
            "import json; print(json.dumps({'levy_cents': (20000000 * 2868 + 500000) // 1000000}))"],
    }
    if python:
        commands["python3, import duckdb"] = [python, "-c", "import duckdb"]
    costs = {name: [] for name in commands}
    for _ in range(repeat):
        for name, command in commands.items():
            costs[name].append(measured(work, command))
    print(f"## Start-up: one assessment (median of {repeat})\n")
    table(["", "wall ms", "processor ms", "peak MiB"], [
        [name, f"{cost.wall * 1000:.1f}", f"{cost.cpu * 1000:.1f}", f"{cost.rss:.1f}"]
        for name, cost in ((name, medians(costs[name])) for name in commands)])


def first_line(command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout.splitlines()[0]


def compare(program, sizes, repeat, work):
    compile_c(HERE / "plain.c", work / "plain")
    compile_c(HERE / "measure.c", work / "measure")
    python, duckdb = duckdb_python(work)
    sqlite = shutil.which("sqlite3")
    runners = contestants(work, program, python, sqlite)

    print("# The national run, file to file\n")
    print(f"- processors: {os.cpu_count()}; {first_line(['cc', '--version'])}, -O2")
    print(f"- DuckDB {duckdb}, from Python {sys.version.split()[0]}" if python else f"- DuckDB skipped: {duckdb}")
    print(f"- SQLite {first_line([sqlite, '--version']).split()[0]}" if sqlite else "- SQLite skipped: not installed")
    print("- processor time is user + system of the whole process, start-up included (DuckDB's is in the last table)\n",
          flush=True)

    results = {}
    for size in sizes:
        results[size] = compare_size(work, program, size, runners, repeat)
        report_size(size, results[size], repeat)
    report_linearity(results)
    report_start(work, program, python)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True, help="the medlevy program")
    parser.add_argument("--sizes", default="10000,100000,1000000", help="numbers of contributors, with commas")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each contestant per size (3)")
    parser.add_argument("--work", help="where files are made and DuckDB is kept (a temporary directory)")
    options = parser.parse_args()

    program = shutil.which(options.program)
    if program is None:
        fail(f"no such program: {options.program}")
    try:
        sizes = sorted({int(size) for size in options.sizes.split(",")})
    except ValueError:
        fail(f"not a list of numbers: {options.sizes}")
    if min(sizes) < 1 or options.repeat < 1:
        fail("sizes and repeats start at 1")
    program = os.path.abspath(program)
    if options.work:
        work = Path(options.work).resolve()
        work.mkdir(parents=True, exist_ok=True)
        compare(program, sizes, options.repeat, work)
    else:
        with tempfile.TemporaryDirectory(prefix="medlevy-benchmark-") as work:
            compare(program, sizes, options.repeat, Path(work).resolve())


if __name__ == "__main__":
    main()
