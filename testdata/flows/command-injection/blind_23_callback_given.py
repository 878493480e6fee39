# vulnerable: the runner is passed as a callback
import subprocess

from fastapi import FastAPI

app = FastAPI()


def with_each(items, action):
    return [action(item) for item in items]


def touch(name):
    return subprocess.run("touch /srv/flags/" + name, shell=True).returncode  # want: command-injection


@app.post("/flags")
def flags(names: list):
    return {"codes": with_each(names, touch)}
