import os
import sqlite3
import subprocess


def execute(code, rows):
    scope = {"rows": rows}
    exec(code, scope)  # want: llm-code-execution
    return scope.get("answer")


def question(sql):
    with sqlite3.connect("desk.db") as conn:
        return conn.execute(sql).fetchall()  # want: llm-code-execution


def tickets(state):
    with sqlite3.connect("desk.db") as conn:
        return conn.execute("SELECT id FROM ticket WHERE state = ?", (state,)).fetchall()  # ok: llm-code-execution


def fix(command):
    return os.system(command)  # want: llm-code-execution


def restart(unit):
    if unit not in ("web", "mail"):
        return -1
    return subprocess.call("systemctl restart " + unit, shell=True)  # ok: llm-code-execution
