# vulnerable: words are handed on through two functions, each of which puts some in front; a pattern may be --pre=…
import subprocess

from fastapi import FastAPI

app = FastAPI()


def start(words, timeout=None):
    return subprocess.check_output(words, timeout=timeout, text=True)  # want: argument-injection


def search(words):
    found = start(["rg", "--no-config"] + words)
    return found.splitlines()


def search_notes(words):
    lines = search(["--line-number"] + words)
    return [line for line in lines if line]


@app.get("/notes")
def notes(pattern: str):
    return search_notes([pattern, "/srv/notes"])
