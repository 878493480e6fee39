import ast
import shlex
import subprocess

COMMANDS = {"date": ["date"], "disk": ["df", "-h"]}


def run_code(code):
    scope = {}
    exec(code, scope)  # want: llm-code-execution
    return scope.get("result")


def literal(text):
    try:
        return ast.literal_eval(text)  # ok: llm-code-execution
    except (ValueError, SyntaxError):
        return None


def run_named(name):
    argv = COMMANDS.get(name.strip(), ["true"])
    return subprocess.run(argv, capture_output=True, text=True).stdout  # ok: llm-code-execution


def run_line(line):
    return subprocess.run(line, shell=True, capture_output=True, text=True).stdout  # want: llm-code-execution


def search_notes(word):
    line = "grep -rl -- %s /srv/notes" % shlex.quote(word)
    return subprocess.run(line, shell=True, capture_output=True, text=True).stdout  # ok: llm-code-execution
