"""The service under load, beside bare routes of the same library in the same run, on loopback.

Starts the real server on a database of its own and a server that only echoes JSON and inserts one row, and lets wrk ask
both in turn. Prints requests a second, the slowest of a hundred, ratios, memory and the time to start: medians of
several rounds, since the machine's own rhythm is in each.
"""

import argparse
import atexit
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import time
import urllib.error
import urllib.request

CONNECTIONS = 8
ASSESSMENT = {
    "year": 2024,
    "contributor": {
        "country": "BE",
        "turnover_total": "1250000.00",
        "turnover_levy": "400000.00",
        "activities": [{"activity": "distributor", "device_class": "MDR_I"}],
    },
}
POST = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [==[%s]==]
"""
# Reads another declaration each time.
READ = """
local names = {}
for line in io.lines("%s") do names[#names + 1] = line end
local at = 0
wrk.headers["Authorization"] = "Bearer %s"
request = function()
  at = at %% #names + 1
  return wrk.format("GET", "/api/v1/declarations/" .. names[at])
end
"""
# Hands in another declaration each time; whoever has none left asks no more.
FILE = """
local lines = {}
for line in io.lines("%s") do lines[#lines + 1] = line end
local at = 0
wrk.headers["Authorization"] = "Bearer %s"
wrk.headers["Content-Type"] = "application/json"
request = function()
  at = at + 1
  if at > #lines then wrk.thread:stop() return wrk.format("GET", "/healthz") end
  return wrk.format("POST", "/api/v1/declarations", nil, lines[at])
end
"""


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """A program that listens, until it is stopped."""

    def __init__(self, command, port, ready):
        self.address = f"http://127.0.0.1:{port}"
        began = time.perf_counter()
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        atexit.register(self.kill)
        while True:
            try:
                urllib.request.urlopen(self.address + ready, timeout=1).read()
                break
            except urllib.error.HTTPError:
                break
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"{command[0]} ended with {self.process.returncode}")
                time.sleep(0.002)
        self.start_ms = (time.perf_counter() - began) * 1000

    def memory_mb(self):
        """Resident, in megabytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+) kB", status.read()).group(1)) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()

    def kill(self):
        """Ends it where a measurement went wrong."""
        if self.process.poll() is None:
            self.process.kill()

    def post(self, path, body, kind="application/json", headers=None):
        asked = urllib.request.Request(
            self.address + path, body.encode(), {"Content-Type": kind, **(headers or {})}, method="POST"
        )
        return json.load(urllib.request.urlopen(asked))


def wrk(address, script, seconds):
    """Requests a second and the 99th percentile in milliseconds; whatever is refused ends the measurement."""
    told = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-s", script, address],
        capture_output=True, text=True, check=True,
    ).stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", told) or re.search(r"Socket errors: (.*)", told)
    if refused:
        raise SystemExit(f"{script}: not all was answered as it should be\n{told}")
    tail, unit = re.search(r"99%\s+([0-9.]+)(us|ms|s)", told).groups()
    scale = {"us": 0.001, "ms": 1, "s": 1000}[unit]
    return float(re.search(r"Requests/sec:\s+([0-9.]+)", told).group(1)), float(tail) * scale


class Bench:
    def __init__(self, asked):
        self.asked = asked
        self.work = asked.work
        self.bare_port, self.port = free_port(), free_port()
        for name in ("bare.sqlite", "bare.sqlite-wal", "bare.sqlite-shm"):
            if os.path.exists(self.path(name)):
                os.remove(self.path(name))
        subprocess.run([asked.bench, "service", asked.sector, self.work], check=True)
        self.bare = Server([asked.bare, str(self.bare_port), self.path("bare.sqlite")], self.bare_port, "/")
        self.starts = []
        self.service = self.start()
        self.token = self.signed_in()

    def path(self, name):
        return os.path.join(self.work, name)

    def write(self, name, text):
        with open(self.path(name), "w") as file:
            file.write(text)
        return self.path(name)

    def start(self):
        server = Server(
            [
                self.asked.server, "--sandbox", "--port", str(self.port), "--database", self.path("service.sqlite"),
                "--log-level", "warning", "--api-requests-per-minute", "1000000",
                "--calculator-requests-per-minute", "10000000",
            ],
            self.port, "/healthz",
        )
        self.starts.append(server.start_ms)
        server.post("/sandbox/clock", json.dumps({"now": "2024-05-01T10:00:00.000Z"}))
        return server

    def signed_in(self):
        form = "grant_type=client_credentials&client_id=bench-accountants&client_secret=bench"
        return self.service.post("/oauth/token", form, "application/x-www-form-urlencoded")["access_token"]

    def scripts(self):
        """A script for each round of filing, since nobody declares twice."""
        with open(self.path("declarations.jsonl")) as file:
            lines = file.read().splitlines()
        first, rest = lines[:500], lines[500:]
        names = []
        for line in first:
            told = self.service.post("/api/v1/declarations", line, headers={"Authorization": f"Bearer {self.token}"})
            names.append(told["id"])
        share = len(rest) // self.asked.repeat
        filing = []
        for number in range(self.asked.repeat):
            part = self.write(f"declarations-{number}.jsonl", "\n".join(rest[number * share:(number + 1) * share]))
            filing.append(self.write(f"file-{number}.lua", FILE % (part, self.token)))
        return {
            "echo": self.write("echo.lua", POST % json.dumps(ASSESSMENT)),
            "insert": self.write("insert.lua", POST % first[0]),
            "read": self.write("read.lua", READ % (self.write("names.txt", "\n".join(names)), self.token)),
            "file": filing,
        }

    def run(self):
        scripts = self.scripts()
        idle = self.service.memory_mb()
        seconds = self.asked.seconds
        told = {name: [] for name in ("echo", "calculator", "read", "insert", "file")}
        heaviest = idle
        for number in range(self.asked.repeat):
            told["echo"].append(wrk(self.bare.address + "/echo", scripts["echo"], seconds))
            told["calculator"].append(wrk(self.service.address + "/api/v1/assessments", scripts["echo"], seconds))
            told["read"].append(wrk(self.service.address, scripts["read"], seconds))
            told["insert"].append(wrk(self.bare.address + "/insert", scripts["insert"], 1))
            told["file"].append(wrk(self.service.address, scripts["file"][number], 1))
            heaviest = max(heaviest, self.service.memory_mb())
        self.tell(told)
        self.service.stop()
        for _ in range(5):
            self.start().stop()
        self.bare.stop()
        print()
        print(f"Memory: {idle:.0f} MB idle, {heaviest:.0f} MB after load. "
              f"Start to first answer: {statistics.median(self.starts):.0f} ms.")

    @staticmethod
    def tell(told):
        beside = {"calculator": "echo", "read": "echo", "file": "insert"}
        print("| asked | requests a second | 99 of 100 within | ratio |")
        print("|---|---:|---:|---:|")
        for name, rounds in told.items():
            rate = statistics.median(one[0] for one in rounds)
            tail = statistics.median(one[1] for one in rounds)
            ratio = ""
            if name in beside:
                pairs = zip(rounds, told[beside[name]])
                ratio = f"{statistics.median(ours[0] / bare[0] for ours, bare in pairs):.2f} of {beside[name]}"
            print(f"| {name} | {rate:.0f} | {tail:.1f} ms | {ratio} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("server", "bare", "bench", "sector", "work"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4)
    Bench(parser.parse_args()).run()


if __name__ == "__main__":
    main()
