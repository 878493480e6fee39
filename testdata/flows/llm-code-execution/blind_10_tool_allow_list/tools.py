# safe: the tool picks a constant command by the name that the model gives
import subprocess

COMMANDS = {"disk": ["df", "-h"], "load": ["uptime"]}


def show(what):
    argv = COMMANDS.get(what, ["true"])
    return subprocess.run(argv, capture_output=True, text=True).stdout  # ok: llm-code-execution


TOOLS = {"show": show}
