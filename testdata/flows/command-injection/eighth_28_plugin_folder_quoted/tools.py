# safe: every subclass quotes the subject or leaves it out
import shlex
import subprocess


class Tool:
    registry = {}
    program = "true"

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Tool.registry[cls.__name__.lower()] = cls

    def arguments(self, subject):
        raise NotImplementedError

    def run(self, subject):
        line = self.program + " " + self.arguments(subject)
        return subprocess.check_output(line, shell=True, text=True)  # ok: command-injection


class Whois(Tool):
    program = "whois"

    def arguments(self, subject):
        return "-H " + shlex.quote(subject)


class Uptime(Tool):
    program = "uptime"

    def arguments(self, subject):
        return "-p"
