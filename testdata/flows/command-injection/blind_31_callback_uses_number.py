# safe: the callback gets the position, not the name
import subprocess

from fastapi import FastAPI

app = FastAPI()


def with_each(items, action):
    return [action(number) for number, _ in enumerate(items)]


def touch(number):
    return subprocess.run("touch /srv/flags/%d" % number, shell=True).returncode  # ok: command-injection


@app.post("/flags")
def flags(names: list):
    return {"codes": with_each(names, touch)}
