# safe: each name stands behind the folder's path
import subprocess
from typing import List

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/archive")
def archive(names: List[str] = Body(..., embed=True)):
    words = ["/srv/files/" + name for name in names]
    subprocess.run(["tar", "-czf", "/srv/out/files.tgz", *words], cwd="/srv/files", check=True)  # ok: argument-injection
    return {"files": len(words)}
