"""Runs a program at a service that is tried out and begins anew, with the service's address and an invitation.

    served.py SERVER FOLDER -- PROGRAM ARGUMENT...

The program gets `--address ADDRESS`, `--invitation PATH` and `--work FOLDER` on top of its arguments.
"""
import os
import re
import shutil
import socket
import subprocess
import sys
import time


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def invitation_of(service, output):
    """It is told last, when the service takes requests."""
    for _ in range(1500):
        with open(output, encoding="utf-8") as said:
            found = re.search(r"(/account/invitation\?token=\S+)\n", said.read())
        if found:
            return found.group(1)
        if service.poll() is not None:
            break
        time.sleep(0.02)
    with open(output, encoding="utf-8") as said:
        sys.exit(f"the service does not start:\n{said.read()}")


def main():
    server, folder = sys.argv[1:3]
    program = sys.argv[sys.argv.index("--") + 1:]
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    port = free_port()
    with open(f"{folder}/service", "w", encoding="utf-8") as output:
        service = subprocess.Popen(
            [server, "--development", "--port", str(port), "--log-level", "error", "--database",
             f"{folder}/medlevy.sqlite"], stdout=output, stderr=output)
    try:
        invitation = invitation_of(service, f"{folder}/service")
        told = ["--address", f"http://127.0.0.1:{port}", "--invitation", invitation, "--work", folder]
        sys.exit(subprocess.run(program + told, check=False).returncode)
    finally:
        service.terminate()
        service.wait()


if __name__ == "__main__":
    main()
