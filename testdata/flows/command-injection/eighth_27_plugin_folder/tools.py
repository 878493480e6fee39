# vulnerable: a subclass found in the registry hands the subject to its base class, which asks the shell
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
        return subprocess.check_output(line, shell=True, text=True)  # want: command-injection


class Whois(Tool):
    program = "whois"

    def arguments(self, subject):
        return "-H " + subject


class Uptime(Tool):
    program = "uptime"

    def arguments(self, subject):
        return "-p"
