# safe: the list handed on is run without a shell
import shlex
import subprocess


def run(parts):
    line = [shlex.quote(part) if " " in part else part for part in parts]
    return subprocess.run(line, shell=False, capture_output=True).stdout  # ok: command-injection
