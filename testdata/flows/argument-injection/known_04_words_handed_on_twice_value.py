# safe: words are handed on through two functions, and the pattern is the value of an option
import subprocess

from fastapi import FastAPI

app = FastAPI()


def start(words, timeout=None):
    return subprocess.check_output(words, timeout=timeout, text=True)  # ok: argument-injection


def search(words):
    found = start(["rg", "--no-config"] + words)
    return found.splitlines()


def search_notes(words):
    lines = search(["--line-number"] + words)
    return [line for line in lines if line]


@app.get("/notes")
def notes(pattern: str):
    return search_notes(["--regexp=" + pattern, "/srv/notes"])
