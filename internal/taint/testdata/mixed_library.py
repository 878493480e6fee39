# What a class calls on itself and its subclasses or the classes it is mixed with define.
import os


class Form:
    def run(self, text):
        return self.handle(text)

    def other(self, text):
        return self.shown(text)

    def crowded(self, text):
        return self.many(text)


class ShellForm(Form):
    def handle(self, text):
        os.system("ls " + text)  # flow: command-injection

    def many(self, text):
        return 1


class QuietForm(Form):
    def shown(self, text):
        return len(text)

    def many(self, text):
        return 2


class _Runner:
    def _start(self, text):
        os.system("cat " + text)  # flow: command-injection


class Mixin:
    def open(self, text):
        self._start(text)


class Tool(Mixin, _Runner):
    pass
