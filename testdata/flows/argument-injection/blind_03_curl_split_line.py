# vulnerable: shlex.split of a joined line lets the user add words, hence options
import shlex
import subprocess

from fastapi import FastAPI

app = FastAPI()


@app.get("/mirror")
def mirror(page: str):
    line = "curl --silent --max-time 5 " + page
    out = subprocess.run(shlex.split(line), capture_output=True)  # want: argument-injection
    return {"size": len(out.stdout)}
