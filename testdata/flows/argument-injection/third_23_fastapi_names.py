# vulnerable: each name of the list is a word of the command
import subprocess
from typing import List

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/archive")
def archive(names: List[str] = Body(..., embed=True)):
    words = [name for name in names]
    subprocess.run(["tar", "-czf", "/srv/out/files.tgz", *words], cwd="/srv/files", check=True)  # want: argument-injection
    return {"files": len(words)}
