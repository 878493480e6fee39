# safe: the runner writes ./ before the name
import subprocess


class Runner:
    def __init__(self, *words):
        self.words = list(words)

    def run(self, name):
        argv = self.words + ["./" + name]
        return subprocess.check_output(argv, cwd="/srv/files", text=True)  # ok: argument-injection
