# safe: the value is glued to its long option, it cannot start a word
import subprocess

from fastapi import FastAPI

app = FastAPI()


@app.get("/history")
def history(author: str):
    argv = ["git", "log", "--oneline", "--author=" + author]
    out = subprocess.run(argv, capture_output=True, cwd="/srv/repo", text=True)  # ok: argument-injection
    return {"lines": out.stdout.splitlines()}
