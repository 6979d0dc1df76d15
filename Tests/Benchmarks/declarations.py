"""Taking in ten thousand declarations, beside xmllint on the same document and the same schema.

Prints what medlevy-bench measured inside its process, and the processor time of `xmllint --schema` for parsing and
validating alone: the best of several runs, interleaved.
"""

import argparse
import os
import re
import subprocess


def processor_ms(command):
    """User and system time of one run, in milliseconds."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{command[0]} failed")
    return (usage.ru_utime + usage.ru_stime) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("bench", "sector", "work"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--repeat", type=int, default=5)
    asked = parser.parse_args()
    ours, theirs, intake = [], [], ""
    schema, document = (os.path.join(asked.work, f"declarations.{kind}") for kind in ("xsd", "xml"))
    for _ in range(asked.repeat):
        told = subprocess.run(
            [asked.bench, "declarations", asked.sector, asked.work], capture_output=True, text=True, check=True
        ).stdout
        ours.append(float(re.search(r"read and hashed: ([0-9.]+) ms", told).group(1)))
        intake = told.split("\n", 1)[1].strip()
        theirs.append(processor_ms(["xmllint", "--noout", "--schema", schema, document]))
    size = os.path.getsize(document) / 1e6
    print(f"Ten thousand declarations in XML ({size:.1f} MB), processor time, best of {asked.repeat}:")
    print(f"medlevy reads, validates, checks and hashes: {min(ours):.0f} ms")
    print(f"xmllint parses and validates: {min(theirs):.0f} ms; ratio {min(ours) / min(theirs):.2f}")
    print()
    print(intake)


if __name__ == "__main__":
    main()
