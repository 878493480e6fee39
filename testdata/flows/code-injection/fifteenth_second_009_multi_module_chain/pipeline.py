from settings import STEPS
import steps


def run_all(value):
    for name in STEPS:
        value = getattr(steps, name)(value)
    return value
