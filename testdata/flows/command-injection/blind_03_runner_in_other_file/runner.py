# vulnerable: keyword arguments carry the header value into a shell two files away
import subprocess


class Runner:
    prefix = "nice -n 10 "

    def run(self, **options):
        line = self.prefix + " ".join("--%s=%s" % (k, v) for k, v in options.items())
        return subprocess.check_output(line, shell=True)  # want: command-injection


class ReportRunner(Runner):
    prefix = "report-tool "

    def run(self, **options):
        return super().run(format="pdf", **options)
