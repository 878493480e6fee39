# vulnerable: the runner joins its words for the shell
import os


class Runner:
    def __init__(self, *words):
        self.words = list(words)

    def run(self, *more):
        line = " ".join(self.words + list(more))
        return os.system(line)  # want: command-injection
