# vulnerable: the list handed on is joined into one line for the shell
import shlex
import subprocess


def run(parts):
    line = " ".join(parts)
    return subprocess.run(line, shell=True, capture_output=True).stdout  # want: command-injection
