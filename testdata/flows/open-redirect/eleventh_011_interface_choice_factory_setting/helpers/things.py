from abc import ABC, abstractmethod


class Thing(ABC):
    @abstractmethod
    def work(self, value):
        """Return what the caller should use."""


class PassingThing(Thing):
    def work(self, value):
        return value


class SteadyThing(Thing):
    def work(self, value):
        return "/home"


def make(kind):
    if kind == "passing":
        return PassingThing()
    return SteadyThing()
