import os
import shlex
import subprocess


class Command:
    template = ""

    def __init__(self, **values):
        self.values = values

    def line(self):
        return self.template.format(**self.values)

    def run(self):
        done = subprocess.run(self.line(), shell=True, capture_output=True, text=True)  # want: command-injection
        return {"code": done.returncode, "lines": done.stdout.splitlines()}


class Trace(Command):
    template = "traceroute -m 5 {host}"


class QuotedCommand(Command):
    def run(self):
        line = self.template.format(**{k: shlex.quote(v) for k, v in self.values.items()})
        with os.popen(line) as pipe:  # ok: command-injection
            return {"lines": pipe.read().splitlines()}


class DiskUse(QuotedCommand):
    template = "du -s -- {folder}"


def ping(target):
    done = subprocess.run(["ping", "-c", "1", target], capture_output=True)  # ok: argument-injection
    return done.returncode == 0


def unit_status(name):
    return subprocess.getoutput("systemctl is-active " + name + ".service")  # ok: command-injection


def resolve(name):
    done = subprocess.run(["dig", "+short", name], capture_output=True, text=True)  # want: argument-injection
    return done.stdout.split()
