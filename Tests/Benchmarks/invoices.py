"""A year's invoices: kept in batches, written as UBL, drawn as PDF, each beside something that does the bare work.

Prints what medlevy-bench measured inside its process, and the processor time of each thing beside: the same rows
inserted by Python's own SQLite module without foreign keys, xmllint parsing the same UBL documents, and two pages of
lines that a C program sets and draws with pango and cairo. Best of several runs.
"""

import argparse
import glob
import os
import re
import resource
import sqlite3
import subprocess
import time

TOGETHER = 500


def told(pattern, text):
    return int(re.search(pattern, text).group(1))


def bare_insert(database, work, series):
    """Microseconds of processor time for each invoice of a series with its two postings."""
    source = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    invoices = source.execute("SELECT * FROM invoice WHERE series = ? ORDER BY sequence", (series,)).fetchall()
    postings = source.execute(
        "SELECT p.* FROM posting p JOIN invoice i ON i.event = p.event AND p.position = i.position + 1"
        " WHERE i.series = ? ORDER BY p.event, p.position, p.line", (series,)).fetchall()
    tables = source.execute(
        "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND tbl_name IN ('invoice', 'posting')"
        " AND sql IS NOT NULL").fetchall()
    path = os.path.join(work, "bare.sqlite")
    for name in glob.glob(path + "*"):
        os.remove(name)
    target = sqlite3.connect(path, isolation_level=None)
    target.execute("PRAGMA journal_mode = WAL")
    for (sql,) in tables:
        target.execute(sql)
    marks = [", ".join("?" * len(rows[0])) for rows in (invoices, postings)]
    start = time.process_time()
    for place in range(0, len(invoices), TOGETHER):
        target.execute("BEGIN IMMEDIATE")
        target.executemany(f"INSERT INTO invoice VALUES ({marks[0]})", invoices[place:place + TOGETHER])
        target.executemany(f"INSERT INTO posting VALUES ({marks[1]})", postings[2 * place:2 * (place + TOGETHER)])
        target.execute("COMMIT")
    return (time.process_time() - start) * 1e6 / len(invoices)


def xmllint(work):
    """Microseconds of processor time for each document that is parsed, a hundred times over."""
    files = sorted(glob.glob(os.path.join(work, "2024-A-*.xml")))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["xmllint", "--noout", "--repeat", *files], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e6 / (100 * len(files))


def pages(work):
    """Microseconds of processor time for each bare document."""
    program = os.path.join(work, "page")
    source = os.path.join(os.path.dirname(__file__), "page.c")
    subprocess.run(["gcc", "-O2", "-o", program, source, "-ldl"], check=True)
    return float(subprocess.run([program, "500"], capture_output=True, text=True, check=True).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("bench", "sector", "work"):
        parser.add_argument(f"--{name}", required=True)
    # Of these declarations, forty thousand are to be invoiced.
    parser.add_argument("--count", type=int, default=51_000)
    parser.add_argument("--drawn", type=int, default=2_000)
    parser.add_argument("--repeat", type=int, default=3)
    asked = parser.parse_args()
    command = [asked.bench, "invoices", asked.sector, asked.work, str(asked.count), str(asked.drawn)]
    rounds, beside = [], {"data": [], "UBL": [], "PDF": []}
    for _ in range(asked.repeat):
        rounds.append(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        beside["data"].append(bare_insert(os.path.join(asked.work, "invoices.sqlite"), asked.work, "A"))
        beside["UBL"].append(xmllint(asked.work))
        beside["PDF"].append(pages(asked.work))
    print("A year's invoices, kept as data by one thread, written and drawn by as many as there are processors:")
    print(rounds[-1].strip())
    print()
    print("| processor time each, the best | medlevy | beside it | ratio |")
    print("|---|---:|---:|---:|")
    names = {"data": "bare insert", "UBL": "xmllint parses it", "PDF": "bare pages"}
    for what, name in names.items():
        row = rf"\| [^|]*{what}[^|]*\|[^|]*\|[^|]*\| (\d+) µs"
        ours, theirs = min(told(row, text) for text in rounds), min(beside[what])
        print(f"| {what} | {ours} µs | {name}: {theirs:.0f} µs | {ours / theirs:.1f} |")


if __name__ == "__main__":
    main()
