# safe: each option value is quoted by the line builder in another module
import subprocess

from words import option


class Runner:
    def run(self, **options):
        line = "report-tool " + " ".join(option(k, v) for k, v in sorted(options.items()))
        return subprocess.check_output(line, shell=True)  # ok: command-injection
