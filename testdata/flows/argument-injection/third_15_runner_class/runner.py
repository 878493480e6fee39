# vulnerable: the runner puts the name behind the program as it is
import subprocess


class Runner:
    def __init__(self, *words):
        self.words = list(words)

    def run(self, name):
        argv = self.words + [name]
        return subprocess.check_output(argv, cwd="/srv/files", text=True)  # want: argument-injection
