import os
import pickle
import subprocess
from base64 import b64decode

import yaml

from . import checks


@checks.checked(checks.word)
def plot(name):
    return os.system("gnuplot -c plot.gp " + name)  # ok: command-injection


@checks.checked(checks.loose_word)
def plot_again(name):
    return os.system("gnuplot -c plot.gp " + name)  # want: command-injection


def export(station, kind):
    command = ["tide-export", "--station", station]
    if kind:
        command += ["--kind", kind]
    return subprocess.run(command, check=True)  # ok: command-injection


def export_all(kinds):
    line = "tide-export " + " ".join("--kind=" + kind for kind in kinds)
    return subprocess.run(line, shell=True, check=True)  # want: command-injection


def settings(text, trusted=False):
    loader = yaml.SafeLoader
    return yaml.load(text, Loader=loader)  # ok: unsafe-deserialization


def old_settings(text):
    return pickle.loads(b64decode(text))  # want: unsafe-deserialization
